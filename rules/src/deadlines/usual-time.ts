import type { LocalDate } from '@motcua/contracts/dates';
import type { Closure, HoursPeriod, WorkingTime } from '@motcua/contracts/deadlines';
import type { CalendarDay } from '@motcua/contracts/shops';
import { usualCountedWeekdays, usualHours } from './usual-hours.ts';

type Known = {
  days: readonly CalendarDay[];
  periods?: readonly HoursPeriod[];
  closures?: readonly Closure[];
  countedWeekdays?: readonly number[];
};

/**
 * A shop's working time from what is known of it. It begins with the first year of the national calendar and ends with
 * the last: beyond the notices of the Prime Minister no date is said.
 */
export function workingTimeOf({ days, periods = [], closures = [], countedWeekdays }: Known): WorkingTime {
  const years = days.map(({ date }) => date.slice(0, 4)).toSorted();
  const begins = `${years[0] ?? '2019'}-01-01` as LocalDate;
  const ends = `${years.at(-1) ?? '2019'}-12-31` as LocalDate;
  return {
    begins,
    ends,
    periods: periods.length > 0 ? [...periods] : [{ from: begins, until: null, hours: [...usualHours] }],
    days: [...days],
    closures: [...closures],
    countedWeekdays: [...(countedWeekdays ?? usualCountedWeekdays)],
  };
}
