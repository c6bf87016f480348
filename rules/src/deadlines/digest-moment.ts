import { dayOf, secondOf, secondsOfDay, type WallSecond } from './local-moment.ts';
import { nextOpening } from './next-opening.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** By then everything that was passed overnight and at the opening has been swept, so that it makes one digest. */
const gatheringSeconds = 15 * 60;

/**
 * When a morning digest with what is known now is handed out: a quarter of an hour after the doors of a working day open,
 * never at night and never on a day off. What comes later that day waits for the next morning.
 * @throws DeadlineError `calendar-ends` where no later opening is known
 */
export function digestMoment(calendar: WorkingCalendar, at: WallSecond): WallSecond {
  const opening = nextOpening(calendar, at);
  const today = dayOf(at);
  const first = calendar.shifts[today - calendar.firstDay]?.[0]?.[0];
  if (dayOf(opening) > today || first === undefined) return opening + gatheringSeconds;
  const morning = today * secondsOfDay + first + gatheringSeconds;
  if (today * secondsOfDay + secondOf(at) <= morning) return morning;
  return nextOpening(calendar, (today + 1) * secondsOfDay) + gatheringSeconds;
}
