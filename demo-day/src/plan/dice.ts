/** Chance that can be repeated: the same seed throws the same dice. */
export type Dice = {
  /** At least 0, less than 1. */
  unit(): number;
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<Thing>(things: readonly Thing[]): Thing;
  /** Picks a thing as often as its weight says. */
  weighted<Thing>(things: readonly (readonly [thing: Thing, weight: number])[]): Thing;
  /** Minutes of work: mostly near the median, now and then far above it. */
  lognormal(median: number, sigma: number): number;
  /** Time to the next of things that happen by chance, so many per unit of time. */
  exponential(rate: number): number;
};

/** Mulberry32: 32 bits of state are plenty for a day of a few hundred people. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;

  function unit(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  const between = (low: number, high: number) => low + unit() * (high - low);

  function weighted<Thing>(things: readonly (readonly [Thing, number])[]): Thing {
    let left = unit() * things.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [thing, weight] of things) {
      left -= weight;
      if (left < 0) return thing;
    }
    return last(things)[0];
  }

  return {
    unit,
    between,
    chance: (share) => unit() < share,
    pick: (things) => weighted(things.map((thing) => [thing, 1] as const)),
    weighted,
    // Box–Muller; 1 − unit keeps the logarithm away from zero.
    lognormal: (median, sigma) =>
      median * Math.exp(sigma * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit())),
    exponential: (rate) => -Math.log(1 - unit()) / rate,
  };
}

function last<Thing>(things: readonly Thing[]): Thing {
  const thing = things.at(-1);
  if (thing === undefined) throw new Error('there is nothing to pick from');
  return thing;
}
