import type { Instant, LocalDate } from '@motcua/contracts/dates';
import type { ClockChange, Term } from '@motcua/contracts/deadlines';
import { runClock } from './clock.ts';
import { lastHoursOf } from './last-hours.ts';
import { dateOf } from './local-moment.ts';
import { type ThresholdRules, thresholdsOf } from './thresholds.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { instantOf, wallAt } from './zone.ts';

/** Everything that is derived from a clock's ledger, in instants: what the table of clocks keeps. */
export type Schedule = {
  dueAt: Instant;
  dueDay: LocalDate;
  pausedSince: Instant | null;
  thresholds: { kind: string; at: Instant }[];
};

/**
 * @param receivedAt the instant at which the clock started, as the ledger says it
 * @param rules when the shop warns and tells the next desk; without them, as the house does by default
 */
export function scheduleOf(
  calendar: WorkingCalendar,
  timeZone: string,
  receivedAt: Instant,
  term: Term,
  changes: readonly ClockChange[],
  rules?: ThresholdRules,
): Schedule {
  const clock = runClock(calendar, wallAt(receivedAt, timeZone), term, changes);
  return {
    dueAt: instantOf(clock.dueAt, timeZone),
    dueDay: dateOf(clock.dueAt),
    pausedSince: clock.pausedSince === null ? null : instantOf(clock.pausedSince, timeZone),
    thresholds: [
      ...lastHoursOf(calendar, term.unit, clock.startedAt, clock.dueAt),
      ...thresholdsOf(calendar, clock.startedAt, clock.dueAt, rules),
    ]
      .toSorted((a, b) => a.at - b.at)
      .map(({ kind, at }) => ({
        kind,
        at: instantOf(at, timeZone),
      })),
  };
}
