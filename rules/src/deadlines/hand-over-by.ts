import type { LocalTime } from '@motcua/contracts/dates';
import { dayOf, secondOf, secondsOfDay, type WallSecond } from './local-moment.ts';
import { nextOpening } from './next-opening.ts';
import { usualHandOver } from './usual-hours.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * By when a received dossier is handed over to the department: the same working day, or at the opening of the next one
 * for what comes after 15:00 (Decree 61/2018 art. 18.2, kept by Decree 118/2025). It moves the hand-over, not the term.
 */
export function handOverBy(
  calendar: WorkingCalendar,
  received: WallSecond,
  lastHour: LocalTime = usualHandOver,
): WallSecond {
  const opening = nextOpening(calendar, received);
  const limit = Number(lastHour.slice(0, 2)) * 3600 + Number(lastHour.slice(3, 5)) * 60;
  if (secondOf(opening) > limit) return nextOpening(calendar, (dayOf(opening) + 1) * secondsOfDay);
  const shifts = calendar.shifts[dayOf(opening) - calendar.firstDay];
  return dayOf(opening) * secondsOfDay + (shifts?.at(-1)?.[1] ?? limit);
}
