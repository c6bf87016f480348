import type { Window } from '@motcua/rules/waits/hall-now';
import type { Dice } from './dice.ts';
import type { Shop } from './shops.ts';

const minutes = (count: number) => count * 60;

/**
 * When a clerk means to work today: in the published hours, less a few minutes' delay, a break on most mornings and some
 * afternoons at no fixed time, and for some an afternoon that ends early. One day in twenty-five nobody comes at all.
 */
export function planClerk(chance: Dice, shop: Shop, leavesEarly: boolean): Window[] {
  if (chance.chance(0.04)) return [];
  const leaves =
    leavesEarly && chance.chance(0.75) ? chance.between(15, 16) * 3_600 : Number.POSITIVE_INFINITY;
  return shop.opening.flatMap(([opens, closes], interval): Window[] => {
    const from = opens + Math.min(minutes(25), chance.lognormal(minutes(3), 0.9));
    const to = Math.min(closes - chance.between(0, minutes(6)), leaves);
    if (to <= from) return [];
    if (!chance.chance(interval === 0 ? 0.75 : 0.5)) return [[from, to]];
    const breakAt = opens + minutes(chance.between(75, 165));
    const back = breakAt + Math.max(minutes(5), chance.lognormal(minutes(14), 0.35));
    if (back >= to) return [[from, to]];
    return [
      [from, breakAt],
      [back, to],
    ];
  });
}
