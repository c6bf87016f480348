import { setTimeout as sleep } from 'node:timers/promises';
import type { Minute } from '../plan/minutes.ts';
import { DayCut } from './day-cut.ts';

/** The clock of the played day: `speed` of its seconds pass in one real second. */
export type VirtualClock = {
  speed: number;
  now(): Minute;
  begin(): void;
  /**
   * Stops until the returned function is called; the last of several lets it go on. It stands still while the shop
   * answers: at 600 times as fast, 20 real milliseconds would be 12 seconds of everybody's day.
   */
  standStill(): () => void;
  /** How long it has stood still since it began, in real seconds. */
  stoodStillSeconds(): number;
  /** @throws DayCut when the day is cut before that minute */
  until(minute: Minute, signal?: AbortSignal): Promise<void>;
  pass(minutes: number): Promise<void>;
};

/** A clock that shows `from` and stands until it is begun. */
export function wind({ speed, from, cutAt }: { speed: number; from: Minute; cutAt: Minute }): VirtualClock {
  let ranMs = 0;
  let runningSince: number | null = null;
  let beganAt: number | null = null;
  let holders = 0;

  const runMs = () => ranMs + (runningSince === null ? 0 : performance.now() - runningSince);
  const now = () => from + (runMs() / 60_000) * speed;

  async function until(minute: Minute, signal?: AbortSignal): Promise<void> {
    const goal = Math.min(minute, cutAt);
    for (let left = goal - now(); left > 0; left = goal - now())
      await sleep((left * 60_000) / speed, undefined, { signal });
    if (minute > cutAt) throw new DayCut();
  }

  return {
    speed,
    now,
    begin() {
      beganAt = performance.now();
      if (holders === 0) runningSince = beganAt;
    },
    standStill() {
      ranMs = runMs();
      runningSince = null;
      holders += 1;
      return () => {
        holders -= 1;
        if (holders === 0 && beganAt !== null) runningSince = performance.now();
      };
    },
    stoodStillSeconds: () => (beganAt === null ? 0 : performance.now() - beganAt - runMs()) / 1_000,
    until,
    pass: (minutes) => until(now() + minutes),
  };
}
