import { setTimeout as sleep } from 'node:timers/promises';
import { isSweepLate } from '@motcua/db/jobs/sweeps';
import type { House } from './house.ts';
import { doJob } from './jobs.ts';
import type { Pace } from './pace.ts';
import { schedule, timedJobs } from './schedule.ts';

export type Watch = { close(): Promise<void> };

/**
 * Does the timed jobs itself where PostgreSQL says that they are late, at the start and then every so often, in each
 * process. BullMQ only hurries: it may be wiped, deaf or absent, and the day is closed all the same.
 */
export function watchSweeps(house: House, pace: Pace): Watch {
  const closing = new AbortController();

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      for (const name of timedJobs) await lookAt(name);
      const jitter = 0.8 + Math.random() * 0.4;
      await sleep(pace.watchEveryMs * jitter, undefined, { signal: closing.signal }).catch(() => {});
    }
  }

  async function lookAt(name: (typeof timedJobs)[number]): Promise<void> {
    if (closing.signal.aborted) return;
    try {
      if (!(await isSweepLate(house.db, name, schedule[name], pace.patienceSeconds))) return;
      house.log.info({ job: name }, 'a timed job is late and is done without the queue');
      await doJob(house, name, {});
    } catch (error) {
      house.log.warn({ err: error, job: name }, 'a late job failed; it is looked at again soon');
    }
  }

  const running = run();
  return {
    async close() {
      closing.abort();
      await running;
    },
  };
}
