import { setTimeout as sleep } from 'node:timers/promises';
import { isSweepLate, recordSweep } from '@motcua/db/jobs/sweeps';
import { deliverCrossings } from './deliver-crossings.ts';
import type { House, Outside } from './house.ts';
import { sendDigests } from './send-digests.ts';
import { tellApplicants } from './tell-applicants.ts';

export type NoticeWatch = {
  /** Deadlines were swept here, and perhaps no queue knows of it: what they crossed is told soon. */
  nudge(): void;
  close(): Promise<void>;
};

/** How often a process looks, and how old the last telling may be. Together they stay below a minute. */
export type NoticePace = { everyMs: number; patienceSeconds: number };
const usualNoticePace: NoticePace = { everyMs: 20_000, patienceSeconds: 30 };

/**
 * The timer behind the workers, in a process that is none: where nobody has told people anything for a while, it tells
 * them itself. So a house without workers and without a server of jobs still reminds its desks and writes to applicants.
 * That workers do the same at the same moment changes nothing: each row is held by one of them.
 */
export function watchNotices(
  house: House,
  outside: Outside,
  onTrouble: (error: unknown) => void,
  pace: NoticePace = usualNoticePace,
): NoticeWatch {
  const closing = new AbortController();
  let alarm = new AbortController();
  let asked = false;
  // By these names they stand in the schedule of the workers and in the table of sweeps.
  const duties: [name: string, act: () => Promise<void>][] = [
    ['deliver-crossings', () => deliverCrossings(house)],
    ['send-digests', () => sendDigests(house)],
    ['tell-applicants', () => tellApplicants(house, outside)],
  ];

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      alarm = new AbortController();
      if (asked) await deliverSwept().catch(onTrouble);
      for (const [name, act] of duties) await look(name, act).catch(onTrouble);
      const jitter = 0.8 + Math.random() * 0.4;
      await sleep(asked ? 0 : pace.everyMs * jitter, undefined, { signal: alarm.signal }).catch(
        () => undefined,
      );
    }
  }

  async function deliverSwept(): Promise<void> {
    asked = false;
    await deliverCrossings(house, 0);
  }

  async function look(name: string, act: () => Promise<void>): Promise<void> {
    const rhythm = { everySeconds: pace.patienceSeconds };
    if (closing.signal.aborted || !(await isSweepLate(house.db, name, rhythm, pace.patienceSeconds))) return;
    await act();
    await recordSweep(house.db, name);
  }

  const running = run();
  return {
    nudge() {
      asked = true;
      alarm.abort();
    },
    async close() {
      closing.abort();
      alarm.abort();
      await running;
    },
  };
}
