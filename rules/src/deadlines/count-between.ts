import type { TermUnit } from '@motcua/contracts/deadlines';
import { DeadlineError } from './deadline-error.ts';
import { dayOf, momentText, secondOf, type WallSecond } from './local-moment.ts';
import { indexOf, type WorkingCalendar } from './working-calendar.ts';

/** In what a unit is measured: days that count, days of the calendar, or working seconds. */
export type Measure = 'working-days' | 'calendar-days' | 'working-seconds';

export function measureOf(unit: TermUnit): Measure {
  if (unit === 'working_day' || unit === 'same_day') return 'working-days';
  return unit === 'calendar_day' ? 'calendar-days' : 'working-seconds';
}

/**
 * How much of a measure lies between two moments. In days, the first day is not counted and the last one is: Civil Code
 * 2015 art. 147.2.
 */
export function countBetween(
  calendar: WorkingCalendar,
  measure: Measure,
  from: WallSecond,
  to: WallSecond,
): number {
  if (measure === 'calendar-days') return dayOf(to) - dayOf(from);
  if (measure === 'working-days') {
    const { countedBefore } = calendar;
    return (
      (countedBefore[placeOf(calendar, to) + 1] ?? 0) - (countedBefore[placeOf(calendar, from) + 1] ?? 0)
    );
  }
  return secondsUntil(calendar, to) - secondsUntil(calendar, from);
}

/** Working seconds from the beginning of the calendar to the moment. */
export function secondsUntil(calendar: WorkingCalendar, at: WallSecond): number {
  const index = placeOf(calendar, at);
  const second = secondOf(at);
  let sum = calendar.secondsBefore[index] ?? 0;
  for (const [opens, closes] of calendar.shifts[index] ?? [])
    sum += Math.max(0, Math.min(second, closes) - opens);
  return sum;
}

function placeOf(calendar: WorkingCalendar, at: WallSecond): number {
  const index = indexOf(calendar, dayOf(at));
  if (index < 0) throw new DeadlineError('calendar-ends', { after: momentText(at) });
  return index;
}
