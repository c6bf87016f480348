import { type Bucket, drawToken, filledTo, type Pace } from '@motcua/rules/queue/token-bucket';
import { insist } from '../refusal.ts';

/** More askers than this are not remembered: the oldest is forgotten, whose bucket is the fullest. */
const most = 20_000;

/** Token buckets by name. Each process counts on its own, on the machine's clock that only goes forward. */
export function buckets(pace: Pace) {
  const kept = new Map<string, Bucket>();
  const keep = (name: string, bucket: Bucket) => {
    // Written anew it stands last: what is first has not been drawn from for longest.
    kept.delete(name);
    kept.set(name, bucket);
    if (kept.size > most) for (const oldest of kept.keys()) return void kept.delete(oldest);
  };
  return {
    /** @throws Refusal `slow-down` with the seconds to wait */
    draw(name: string): void {
      const { verdict, bucket } = drawToken(kept.get(name) ?? null, pace, performance.now());
      keep(name, bucket);
      insist(verdict);
    },
    /** The same without taking: whether there is anything left. @throws Refusal `slow-down` */
    insistLeft(name: string): void {
      insist(drawToken(kept.get(name) ?? null, pace, performance.now()).verdict);
    },
    /** Gives back what was drawn in good faith. */
    giveBack(name: string): void {
      const now = performance.now();
      const known = kept.get(name);
      if (known) keep(name, { left: Math.min(pace.burst, filledTo(known, pace, now) + 1), at: now });
    },
  };
}
