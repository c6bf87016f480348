import { dayOf, secondsOfDay, type WallSecond } from './local-moment.ts';
import { lateFrom } from './standing.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What an open dossier passes on its way, each once. */
export type ThresholdKind = `warn-${number}` | 'apology-last-day' | 'due' | 'overdue' | `escalate-${number}`;
export type Threshold = { kind: ThresholdKind; at: WallSecond };

/** Which working days before the due day warn, and which after it go up to the next desk. */
export type ThresholdRules = { warnDays: readonly number[]; escalateDays: readonly number[] };

/** Three, two and one working days before; the clerk at once, the head of the unit after one, the leadership after three. */
export const usualThresholds: ThresholdRules = { warnDays: [3, 2, 1], escalateDays: [1, 3] };

/**
 * The moments to come for a due date, in order. Warnings and the last day for an apology (a new date is asked for at the
 * latest one day before expiry: Decree 61/2018 art. 19.9) stand at the opening of their day; late is who has not
 * finished when the due day is over.
 */
export function thresholdsOf(
  calendar: WorkingCalendar,
  startedAt: WallSecond,
  dueAt: WallSecond,
  rules: ThresholdRules = usualThresholds,
): Threshold[] {
  const { countedBefore, countedDays, firstDay } = calendar;
  const index = dayOf(dueAt) - firstDay;
  const before = countedBefore[index] ?? 0;
  const openingOf = (rank: number): WallSecond | null => {
    const day = countedDays[rank];
    if (day === undefined) return null;
    return day * secondsOfDay + (calendar.shifts[day - firstDay]?.[0]?.[0] ?? 0);
  };
  const found: { kind: ThresholdKind; at: WallSecond | null }[] = [
    ...rules.warnDays.map((days) => ({ kind: `warn-${days}` as const, at: openingOf(before - days) })),
    { kind: 'apology-last-day', at: openingOf(before - 1) },
    { kind: 'due', at: dueAt },
    { kind: 'overdue', at: lateFrom(dueAt) },
    ...rules.escalateDays.map((days) => ({
      kind: `escalate-${days}` as const,
      at: openingOf((countedBefore[index + 1] ?? 0) - 1 + days),
    })),
  ];
  return found
    .filter((one): one is Threshold => one.at !== null && one.at > startedAt)
    .toSorted((a, b) => a.at - b.at);
}
