import { setTimeout as sleep } from 'node:timers/promises';
import type { Office } from '@motcua/db/jobs/lead';
import type { JobQueues } from './backend.ts';
import type { House } from './house.ts';
import { keepSchedule } from './keep-schedule.ts';
import type { Pace } from './pace.ts';
import { turnJournalIntoJobs } from './turn-journal-into-jobs.ts';

export type JobsOffice = Office & { wake(): void };

/** What only one process does at a time: it reads the journal for all, and keeps the schedule in the queue. */
export async function leadJobs(house: House, queues: JobQueues, pace: Pace): Promise<JobsOffice> {
  const follower = await turnJournalIntoJobs(house, queues);
  const closing = new AbortController();

  async function keep(): Promise<void> {
    while (!closing.signal.aborted) {
      const kept = await keepSchedule(queues).then(
        () => true,
        (error: unknown) => {
          house.log.warn({ err: error }, 'the schedule could not be put into the queue; trying again');
          return false;
        },
      );
      const restMs = kept ? pace.scheduleEveryMs : Math.min(2_000, pace.scheduleEveryMs);
      await sleep(restMs, undefined, { signal: closing.signal }).catch(() => {});
    }
  }

  const keeping = keep();
  return {
    wake: follower.wake,
    async end() {
      closing.abort();
      await follower.close();
      await keeping;
    },
  };
}
