import type { Verdict } from '@motcua/contracts/problems';
import type { OpeningInterval } from '@motcua/contracts/shops';

/**
 * Whether a week of opening hours makes sense: refused with `hours-overlap` and the weekday where an interval closes
 * before it opens, or where two of one day share a minute. Touching is allowed: an interval ends before its last minute.
 */
export function hoursOverlap(hours: readonly OpeningInterval[]): Verdict {
  const inOrder = hours.toSorted((a, b) => a.weekday - b.weekday || (a.opens < b.opens ? -1 : 1));
  const wrong = inOrder.find((interval, index) => {
    const next = inOrder[index + 1];
    const runsIntoNext = next?.weekday === interval.weekday && next.opens < interval.closes;
    return interval.closes <= interval.opens || runsIntoNext;
  });
  if (wrong === undefined) return { ok: true };
  return { ok: false, code: 'hours-overlap', params: { weekday: wrong.weekday } };
}
