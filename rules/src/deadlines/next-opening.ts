import { DeadlineError } from './deadline-error.ts';
import { dayOf, momentText, secondOf, secondsOfDay, type WallSecond } from './local-moment.ts';
import { indexOf, type WorkingCalendar } from './working-calendar.ts';

/**
 * The moment itself while the shop works, else the next opening: what comes in at the closing bell, over lunch, at night
 * or on a day off counts as received when the doors open again.
 */
export function nextOpening(calendar: WorkingCalendar, at: WallSecond): WallSecond {
  const day = dayOf(at);
  const start = indexOf(calendar, day);
  if (start < 0) throw new DeadlineError('received-outside-calendar', { at: momentText(at) });
  const second = secondOf(at);
  for (let index = start; index < calendar.days; index++)
    for (const [opens, closes] of calendar.shifts[index] ?? []) {
      if (index > start) return (calendar.firstDay + index) * secondsOfDay + opens;
      if (second < closes) return day * secondsOfDay + Math.max(second, opens);
    }
  throw new DeadlineError('calendar-ends', { after: momentText(at) });
}
