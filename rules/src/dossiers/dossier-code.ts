import type { LocalDate } from '@motcua/contracts/dates';

/**
 * The code of a dossier: the receiving agency's identifier, the day of receipt and the number of the day, at least four
 * digits and wider where a day has more. Both eras share the form and differ in the identifier: level 4 to level 1
 * (Circular 01/2018 art. 19), or from the left (Decision 20/2020, Circular 03/2025 art. 13).
 */
export function dossierCode(agency: string, day: LocalDate, number: number): string {
  const date = day.slice(2).replaceAll('-', '');
  return `${agency}-${date}-${String(number).padStart(4, '0')}`;
}

const dossierCodeForm = /^(\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}|[A-Y]\d{2}(\.\d{2,3}){0,3})-\d{6}-\d{4,}$/;

/** A code as somebody typed or scanned it, in its own form: capitals, no spaces; null where it is none. */
export function readDossierCode(typed: string): string | null {
  const code = typed.replaceAll(/\s+/g, '').toUpperCase();
  return dossierCodeForm.test(code) ? code : null;
}
