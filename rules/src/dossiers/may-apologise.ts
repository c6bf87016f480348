import type { LocalDate } from '@motcua/contracts/dates';
import type { Verdict } from '@motcua/contracts/problems';

/**
 * An apology with a new date: at the latest one day before the date it takes the place of, and once only (Decree 61/2018
 * art. 19.9). Afterwards the dossier is late, and that is said as it is.
 */
export function mayApologise(today: LocalDate, dueDay: LocalDate, apologies: number): Verdict {
  if (apologies > 0) return { ok: false, code: 'second-apology', params: { article: '19.9' } };
  if (today >= dueDay) return { ok: false, code: 'apology-too-late', params: { dueDay } };
  return { ok: true };
}
