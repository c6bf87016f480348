import type { AgencyId } from '@motcua/contracts/ids';
import { countBetween } from '../deadlines/count-between.ts';
import { dayOf, type WallSecond } from '../deadlines/local-moment.ts';
import type { WorkingCalendar } from '../deadlines/working-calendar.ts';

/** An agency's part of a term, as the control slip has it: until when, and when it ended; null while it goes on. */
export type Share = { agencyId: AgencyId; dueAt: WallSecond; stoppedAt: WallSecond | null };

/** How far an agency passed its part, in its working time. */
export type PassedShare = { agencyId: AgencyId; lateMinutes: number; lateDays: number; running: boolean };

/**
 * The agencies that passed their part of the term, and by how much. Late is judged by the local date, as of a whole
 * dossier: who answers on the last day is on time. An agency that had the file twice answers for both times together.
 */
export function lateShares(
  calendar: WorkingCalendar,
  shares: readonly Share[],
  now: WallSecond,
): PassedShare[] {
  const late = new Map<AgencyId, PassedShare>();
  for (const { agencyId, dueAt, stoppedAt } of shares) {
    const end = stoppedAt ?? now;
    if (dayOf(end) <= dayOf(dueAt)) continue;
    const before = late.get(agencyId);
    late.set(agencyId, {
      agencyId,
      lateMinutes:
        (before?.lateMinutes ?? 0) + Math.floor(countBetween(calendar, 'working-seconds', dueAt, end) / 60),
      lateDays: (before?.lateDays ?? 0) + countBetween(calendar, 'working-days', dueAt, end),
      running: (before?.running ?? false) || stoppedAt === null,
    });
  }
  return [...late.values()];
}
