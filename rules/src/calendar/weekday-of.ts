import type { LocalDate, Weekday } from '@motcua/contracts/dates';
import { dayNumber } from './day-number.ts';

/** The ISO weekday of a day: Monday is 1, Sunday is 7. */
export function weekdayOf(date: LocalDate): Weekday {
  const sinceMonday = (dayNumber(date) + 3) % 7; // 1970-01-01 was a Thursday
  return ((sinceMonday + 7) % 7) + 1;
}
