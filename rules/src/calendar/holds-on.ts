import type { LocalDate } from '@motcua/contracts/dates';
import type { DatedInterval, OpeningInterval } from '@motcua/contracts/shops';

/** Whether an opening interval holds on a day. One without days of its own holds on all. */
export function holdsOn(interval: OpeningInterval | DatedInterval, date: LocalDate): boolean {
  if (!('from' in interval)) return true;
  return interval.from <= date && (interval.until === null || date <= interval.until);
}
