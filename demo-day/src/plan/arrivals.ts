import type { Dice } from './dice.ts';
import type { Minute } from './minutes.ts';

/**
 * How many people come per minute, as compared with other minutes: a crowd when the doors open, fewer towards eleven,
 * nobody over lunch, a smaller crowd at one, a tail until half past four. Between two points it changes evenly.
 */
const crowd: readonly (readonly [at: Minute, weight: number])[] = [
  [420, 2.6],
  [450, 2.4],
  [500, 1.6],
  [570, 1],
  [650, 0.4],
  [651, 0],
  [779, 0],
  [780, 1.9],
  [810, 1.5],
  [870, 0.8],
  [960, 0.45],
  [990, 0.25],
  [991, 0],
];

/** The weight of a minute. */
export function crowdAt(minute: Minute): number {
  const after = crowd.findIndex(([at]) => at > minute);
  const [from, to] = [crowd[after - 1], crowd[after]];
  if (!from || !to) return 0;
  return from[1] + ((minute - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

/**
 * When people arrive: a Poisson process whose rate follows the crowd, made by thinning. Candidates come at the highest
 * rate all day long, and each is kept with the share that its minute deserves.
 * @param expected about so many; how many it is, is chance
 */
export function arrivals(dice: Dice, expected: number): Minute[] {
  const [first, last] = [crowd[0]?.[0] ?? 0, crowd.at(-1)?.[0] ?? 0];
  let area = 0;
  for (let minute = first; minute < last; minute += 1) area += crowdAt(minute + 0.5);
  const perWeight = expected / area;
  const highest = Math.max(...crowd.map(([, weight]) => weight));

  const kept: Minute[] = [];
  let at = first;
  for (;;) {
    at += dice.exponential(highest * perWeight);
    if (at >= last) return kept;
    if (dice.chance(crowdAt(at) / highest)) kept.push(at);
  }
}
