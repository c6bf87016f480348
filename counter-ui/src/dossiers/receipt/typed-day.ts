import type { LocalDate } from '@motcua/contracts/dates';

/**
 * A day as people here write it: `02/09/1990`, `2-9-1990`, `02091990`.
 * @returns null where it is none; the 31st of February is none
 */
export function readTypedDay(typed: string): LocalDate | null {
  const plain = typed.trim();
  const [, day, month, year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(plain) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const known = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== date) return null;
  // Checked just above: a day that the calendar knows, written in full.
  return date as LocalDate;
}

/** `1990-09-02` as it is typed: `02/09/1990`. */
export function typeDay(date: string | null): string {
  return date === null ? '' : date.split('-').toReversed().join('/');
}
