import type { ClockRow } from '@motcua/db/dossiers/clocks';
import type { LatenessRow } from '@motcua/db/dossiers/find-lateness';
import { lateFrom } from '@motcua/rules/deadlines/standing';
import { instantOf, wallAt } from '@motcua/rules/deadlines/zone';
import { isLate } from './is-late.ts';

/** Without a record it is told from the date alone, and nothing can have been explained of it. */
export type ToldLateness = Omit<LatenessRow, 'recordId'> & { recordId: string | null };

/**
 * The lateness of a dossier as it is told: its record, or, in the moments before a sweep has come by, what its date alone
 * says. Nobody reads a page on which a late dossier looks punctual.
 */
export function latenessOf(
  record: LatenessRow | null,
  whole: ClockRow | null,
  today: string,
  timeZone: string,
): ToldLateness | null {
  const open = record !== null && !record.closed;
  if (open || whole === null || whole.stoppedAt !== null || !isLate(whole, today, timeZone)) return record;
  return {
    recordId: null,
    dueAt: whole.dueAt,
    openedAt: instantOf(lateFrom(wallAt(whole.dueAt, timeZone)), timeZone),
    closed: false,
    cause: null,
    fault: null,
    proof: null,
  };
}
