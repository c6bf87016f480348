import { setTimeout as sleep } from 'node:timers/promises';
import type { Minute } from '../plan/minutes.ts';
import { DayCut } from './day-cut.ts';

/** The clock of the played day: `speed` of its seconds pass in one real second. */
export type VirtualClock = {
  speed: number;
  now(): Minute;
  /** @throws DayCut when the day is cut before that minute */
  until(minute: Minute, signal?: AbortSignal): Promise<void>;
  pass(minutes: number): Promise<void>;
};

export function startClock({
  speed,
  from,
  cutAt,
}: {
  speed: number;
  from: Minute;
  cutAt: Minute;
}): VirtualClock {
  const began = performance.now();
  const now = () => from + ((performance.now() - began) / 60_000) * speed;

  async function until(minute: Minute, signal?: AbortSignal): Promise<void> {
    const goal = Math.min(minute, cutAt);
    for (let left = goal - now(); left > 0; left = goal - now())
      await sleep((left * 60_000) / speed, undefined, { signal });
    if (minute > cutAt) throw new DayCut();
  }

  return { speed, now, until, pass: (minutes) => until(now() + minutes) };
}
