import type { TermUnit } from '@motcua/contracts/deadlines';
import { measureOf, secondsUntil } from './count-between.ts';
import { endOfTerm } from './end-of-term.ts';
import type { WallSecond } from './local-moment.ts';
import type { Threshold } from './thresholds.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** So much working time before its end a term in hours warns: enough to look at a dossier and to answer. */
export const lastSeconds = 2 * 3_600;

/**
 * The warning of a term that is measured in working hours: its days are too few to warn by, so it warns by hours. A term
 * that was shorter from the beginning warns nobody.
 */
export function lastHoursOf(
  calendar: WorkingCalendar,
  unit: TermUnit,
  startedAt: WallSecond,
  dueAt: WallSecond,
): Threshold[] {
  if (measureOf(unit) !== 'working-seconds') return [];
  const left = secondsUntil(calendar, dueAt) - secondsUntil(calendar, startedAt) - lastSeconds;
  if (left <= 0) return [];
  return [{ kind: 'warn-0', at: endOfTerm(calendar, 'working_hour', startedAt, left) }];
}
