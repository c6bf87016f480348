import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../connect.ts';
import { isSweepLate } from '../jobs/sweeps.ts';
import { deadlineSweep, sweepUntilDone } from './sweep-until-done.ts';

export type SweepWatch = {
  /** Something was written whose threshold may have passed already: sweeps soon, once however often it is asked. */
  nudge(): void;
  close(): Promise<void>;
};

/** How often a process looks, and how old the last sweep may be. Together they stay below a minute. */
export type SweepPace = { everyMs: number; patienceSeconds: number };
export const usualSweepPace: SweepPace = { everyMs: 20_000, patienceSeconds: 30 };

/**
 * The timer behind the timer, in every process that is connected to the house: where nobody has swept for a while, it
 * sweeps itself. So no deadline is missed where no server of jobs is there, or is there and deaf.
 * @param onSwept called after a sweep that took something, so that readers of the journal are woken
 */
export function watchDeadlines(
  db: Database,
  onSwept: (clocks: number) => void,
  onTrouble: (error: unknown) => void,
  pace: SweepPace = usualSweepPace,
): SweepWatch {
  const closing = new AbortController();
  let alarm = new AbortController();
  let asked = false;

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      await look().catch(onTrouble);
      const jitter = 0.8 + Math.random() * 0.4;
      await sleep(asked ? 0 : pace.everyMs * jitter, undefined, { signal: alarm.signal }).catch(
        () => undefined,
      );
    }
  }

  async function look(): Promise<void> {
    const wanted = asked;
    asked = false;
    alarm = new AbortController();
    if (closing.signal.aborted) return;
    const rhythm = { everySeconds: pace.patienceSeconds };
    if (!wanted && !(await isSweepLate(db, deadlineSweep, rhythm, pace.patienceSeconds))) return;
    const clocks = await sweepUntilDone(db);
    if (clocks > 0) onSwept(clocks);
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
