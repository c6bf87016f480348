import { arrivals } from './arrivals.ts';
import { type Dice, dice } from './dice.ts';
import { planPauses } from './plan-pauses.ts';
import { planVisit } from './plan-visit.ts';
import type { Offer, PlannedDay } from './planned-day.ts';

/**
 * A believable day, decided beforehand down to the last minute of service. Pure: the same seed and the same offer give
 * the same day, whatever happens later at the counters.
 * @param expected about how many visits
 */
export function planDay(seed: number, expected: number, offer: Offer): PlannedDay {
  // Each part has dice of its own, so that a change in one leaves the others as they were.
  const [coming, wishes, pauses] = [dice(seed), dice(seed + 1_000_003), dice(seed + 2_000_003)];
  return {
    visits: arrivals(coming, expected).map((arrivesAt) => planVisit(wishes, arrivesAt, offer)),
    pauses: planPauses(pauses, offer),
    standInAt: standInAt(pauses, offer),
  };
}

function standInAt(pauses: Dice, offer: Offer): number | null {
  return offer.counters.length > 1 ? pauses.pick(offer.counters).number : null;
}
