import type { TermUnit } from '@motcua/contracts/deadlines';
import { secondsUntil } from './count-between.ts';
import { DeadlineError } from './deadline-error.ts';
import { dateOf, dayOf, momentText, secondOf, secondsOfDay, type WallSecond } from './local-moment.ts';
import { indexOf, type WorkingCalendar } from './working-calendar.ts';

const secondsOfHour = 3_600;
/** A half day is four working hours, as a working day has eight. */
export const hoursOfHalfDay = 4;

/**
 * The moment at which a term ends that began at `start`, an opening moment.
 *
 * - Working days: the same clock time on the n-th counted day after that of `start`; the day of the event is not counted
 *   (Civil Code 2015 art. 147.2).
 * - Calendar days: the same clock time n days later; on a day off, that of the next working day (art. 148.5). First
 *   counted, then rolled: the other order gives other dates.
 * - Hours and half days: when so much working time has passed; at a closing bell it ends there, not at the next opening.
 *
 * @param amount of days, or of working seconds for the units of hours
 */
export function endOfTerm(
  calendar: WorkingCalendar,
  unit: TermUnit,
  start: WallSecond,
  amount: number,
): WallSecond {
  const index = indexOf(calendar, dayOf(start));
  if (index < 0) throw new DeadlineError('received-outside-calendar', { at: momentText(start) });
  if (unit === 'calendar_day') return rolledToWork(calendar, start + amount * secondsOfDay);
  if (unit === 'working_hour' || unit === 'half_day')
    return afterWork(calendar, secondsUntil(calendar, start) + amount);
  // Nothing to count ends where it begins, also on an open Saturday that is no working day of the law.
  if (amount === 0) return start;
  // The rank of the last counted day up to and with the day of receipt is `countedBefore[index + 1] - 1`.
  const day = calendar.countedDays[(calendar.countedBefore[index + 1] ?? 0) - 1 + amount];
  if (day === undefined) throw ends(calendar);
  return day * secondsOfDay + secondOf(start);
}

/** The moment itself on a working day; else the same clock time of the next one (Civil Code 2015 art. 148.5). */
export function rolledToWork(calendar: WorkingCalendar, end: WallSecond): WallSecond {
  const index = indexOf(calendar, dayOf(end));
  if (index < 0) throw ends(calendar);
  const day = calendar.countedDays[calendar.countedBefore[index] ?? 0];
  if (day === undefined) throw ends(calendar);
  return day * secondsOfDay + secondOf(end);
}

/** The first moment by which so many working seconds have passed since the beginning of the calendar. */
function afterWork(calendar: WorkingCalendar, seconds: number): WallSecond {
  const { secondsBefore, days } = calendar;
  if (seconds > (secondsBefore[days] ?? 0)) throw ends(calendar);
  let [low, high] = [0, days - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((secondsBefore[middle + 1] ?? 0) >= seconds) high = middle;
    else low = middle + 1;
  }
  let left = seconds - (secondsBefore[low] ?? 0);
  const midnight = (calendar.firstDay + low) * secondsOfDay;
  for (const [opens, closes] of calendar.shifts[low] ?? []) {
    if (left <= closes - opens) return midnight + opens + left;
    left -= closes - opens;
  }
  return midnight;
}

/** The last day of which anything is known. */
const ends = ({ firstDay, days }: WorkingCalendar) =>
  new DeadlineError('calendar-ends', { after: dateOf((firstDay + days - 1) * secondsOfDay) });

/** How much of its measure a unit's amount is: hours become seconds, days stay days. */
export function measured(unit: TermUnit, amount: number): number {
  if (unit === 'working_hour') return amount * secondsOfHour;
  return unit === 'half_day' ? amount * hoursOfHalfDay * secondsOfHour : amount;
}
