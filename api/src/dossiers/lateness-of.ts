import type { DossierLateness } from '@motcua/contracts/dossiers';
import type { ClockRow } from '@motcua/db/dossiers/clocks';
import { lateFrom } from '@motcua/rules/deadlines/standing';
import { instantOf, wallAt } from '@motcua/rules/deadlines/zone';
import { isLate } from './is-late.ts';

/**
 * The lateness of a dossier as it is told: its record, or, in the moments before a sweep has come by, what its date alone
 * says. Nobody reads a page on which a late dossier looks punctual.
 */
export function latenessOf(
  record: DossierLateness | null,
  whole: ClockRow | null,
  today: string,
  timeZone: string,
): DossierLateness | null {
  const open = record !== null && !record.closed;
  if (open || whole === null || whole.stoppedAt !== null || !isLate(whole, today, timeZone)) return record;
  return {
    dueAt: whole.dueAt,
    openedAt: instantOf(lateFrom(wallAt(whole.dueAt, timeZone)), timeZone),
    closed: false,
    cause: null,
    fault: null,
    proof: null,
  };
}
