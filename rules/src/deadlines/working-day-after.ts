import type { LocalDate } from '@motcua/contracts/dates';
import { dayNumber } from '../calendar/day-number.ts';
import { dateOf, secondsOfDay } from './local-moment.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * The n-th working day after a day, which is not counted itself. Where the calendar ends before it, its last day: a list
 * of what is soon due never needs to guess.
 */
export function workingDayAfter(calendar: WorkingCalendar, day: LocalDate, days: number): LocalDate {
  const { firstDay, countedBefore, countedDays } = calendar;
  const index = Math.max(0, Math.min(dayNumber(day) - firstDay + 1, calendar.days));
  const found = countedDays[(countedBefore[index] ?? 0) + days - 1];
  return dateOf((found ?? firstDay + calendar.days - 1) * secondsOfDay);
}
