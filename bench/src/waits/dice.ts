import { chanceAt, mixed } from '@motcua/rules/waits/chance-at';

/** Chance that can be repeated: the same seed throws the same. */
export type Dice = {
  /** From 0 to below 1. */
  unit(): number;
  between(low: number, high: number): number;
  chance(share: number): boolean;
  weighted<Thing>(things: readonly (readonly [thing: Thing, weight: number])[]): Thing;
  /** Mostly near the median, now and then far above it. */
  lognormal(median: number, sigma: number): number;
};

export function dice(seed: number): Dice {
  let thrown = 0;
  const base = mixed(seed);
  const unit = () => {
    thrown += 1;
    return chanceAt(base, mixed(thrown));
  };
  return {
    unit,
    between: (low, high) => low + unit() * (high - low),
    chance: (share) => unit() < share,
    weighted(things) {
      let left = unit() * things.reduce((sum, [, weight]) => sum + weight, 0);
      const found = things.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      const picked = found ?? things.at(-1);
      if (picked === undefined) throw new RangeError('there is nothing to pick from');
      return picked[0];
    },
    // Box–Muller; 1 − unit keeps the logarithm away from zero.
    lognormal: (median, sigma) =>
      median * Math.exp(sigma * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())),
  };
}
