import type { LocalDate } from '@motcua/contracts/dates';
import type { CalendarDay, DatedInterval, OpeningInterval } from '@motcua/contracts/shops';
import { holdsOn } from './holds-on.ts';
import { weekdayOf } from './weekday-of.ts';

const monday = 1;

/**
 * The opening intervals of one day in order, and the name of the holiday where the day is off.
 *
 * Days off and swaps come from the Prime Minister's notice of each year (Labour Code 2019 art. 112.3), so they come in
 * as data. A made-up Saturday is worked as a whole ordinary weekday. A plain week has no hours for a Saturday, or at most
 * a short morning, so the day borrows Monday's, the first ordinary weekday.
 * Hours that hold on some days only count on those.
 */
export function intervalsOn(
  date: LocalDate,
  hours: readonly (OpeningInterval | DatedInterval)[],
  days: readonly CalendarDay[],
): { intervals: OpeningInterval[]; dayOffVi: string | null } {
  const special = days.find((day) => day.date === date);
  if (special?.kind === 'holiday' || special?.kind === 'compensatory') {
    return { intervals: [], dayOffVi: special.nameVi };
  }
  const weekday = special?.kind === 'working_swap' ? monday : weekdayOf(date);
  const intervals = hours
    .filter((interval) => interval.weekday === weekday && holdsOn(interval, date))
    .map(({ opens, closes }) => ({ weekday, opens, closes }))
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));
  return { intervals, dayOffVi: null };
}
