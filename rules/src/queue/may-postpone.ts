import type { Verdict } from '@motcua/contracts/problems';
import type { StopState } from '@motcua/contracts/queue';

/** How many people "let others pass" lets pass. A custom of this house, not of the law. */
export const placesGivenUp = 3;

/**
 * Whether a holder may let others pass: while they wait, once for each stop, and only if somebody would pass.
 * @param behind how many wait behind in the same sector and priority class
 */
export function mayPostpone(stop: { state: StopState; postponed: boolean }, behind: number): Verdict {
  if (stop.state !== 'waiting' || stop.postponed)
    return { ok: false, code: 'wrong-state', params: { act: 'postpone', state: stop.state } };
  if (behind === 0) return { ok: false, code: 'nobody-waiting', params: {} };
  return { ok: true };
}

/**
 * Those who pass when a holder lets them: the next three of the same sector, queue and class, in the order of calling. Others
 * in between, of another class, stay where they are, before or behind, as their class decides.
 * @param order everybody who waits in the sector, in the order of calling
 */
export function whoPasses<
  Stop extends { stopId: string; short?: boolean; priority: { code: string } | null },
>(order: readonly Stop[], stopId: string): Stop[] {
  const place = order.findIndex((stop) => stop.stopId === stopId);
  const own = order[place];
  if (!own) return [];
  return order
    .slice(place + 1)
    .filter((stop) => stop.priority?.code === own.priority?.code && stop.short === own.short)
    .slice(0, placesGivenUp);
}
