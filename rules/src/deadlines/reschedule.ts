import type { Instant } from '@motcua/contracts/dates';
import type { ClockChange, Term } from '@motcua/contracts/deadlines';
import { DeadlineError } from './deadline-error.ts';
import { type Schedule, scheduleOf } from './schedule.ts';
import type { ThresholdRules } from './thresholds.ts';
import type { WorkingCalendar } from './working-calendar.ts';

type Ledger = { receivedAt: Instant; term: Term; changes: readonly ClockChange[] };

/**
 * What a changed calendar says of a clock that runs, from the whole of its ledger and never from the date that stood
 * before; null where it says no date, and the one that was promised stays.
 */
export function reschedule(
  calendar: WorkingCalendar,
  timeZone: string,
  clock: Ledger,
  rules: ThresholdRules,
): Schedule | null {
  try {
    return scheduleOf(calendar, timeZone, clock.receivedAt, clock.term, clock.changes, rules);
  } catch (error) {
    if (error instanceof DeadlineError) return null;
    throw error;
  }
}
