import type { PauseReason } from '@motcua/contracts/queue';
import type { Dice } from './dice.ts';
import type { Offer, PlannedPause } from './planned-day.ts';

/** When each counter rests, beside lunch: most in the middle of the morning and of the afternoon, and one or two for a reason. */
export function planPauses(dice: Dice, offer: Offer): PlannedPause[] {
  const pauses = offer.counters.flatMap(({ number }) => [
    ...maybe(dice, 0.7, () => shortBreak(dice, number, 555, 630)),
    ...maybe(dice, 0.6, () => shortBreak(dice, number, 885, 960)),
  ]);
  const rare: readonly (readonly [PauseReason, number])[] = [
    ['equipment', 10],
    ['meeting', 20],
    ['errand', 8],
  ];
  for (const [reason, minutes] of rare)
    if (offer.counters.length > 0 && dice.chance(0.7))
      pauses.push({
        counter: dice.pick(offer.counters).number,
        at: dice.between(840, 980),
        minutes: dice.between(0.7, 1.3) * minutes,
        reason,
      });
  return pauses.sort((one, other) => one.at - other.at);
}

function maybe(dice: Dice, share: number, plan: () => PlannedPause): PlannedPause[] {
  return dice.chance(share) ? [plan()] : [];
}

function shortBreak(dice: Dice, counter: number, from: number, to: number): PlannedPause {
  return { counter, at: dice.between(from, to), minutes: dice.between(6, 14), reason: 'short-break' };
}
