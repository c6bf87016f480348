import type { LocalDate } from '@motcua/contracts/dates';

/** Letters and figures that nobody takes for one another when they read them aloud: no I, L, O, U, 0 or 1. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 6;
const form = new RegExp(`^TT-\\d{6}-[${signs}]{${length}}$`);

/**
 * By what a dossier is followed that was sent online and has no code yet: TT (trực tuyến), the day, and six signs by
 * chance. It says nothing about how many others there are, and stays with the dossier when the code is given.
 * @param chance so many random bytes as there are signs; 30 does not divide 256, and the two signs that come a little
 *   more often give nobody anything
 */
export function onlineReference(day: LocalDate, chance: Uint8Array): string {
  const picked = Array.from({ length }, (_, at) => signs[(chance[at] ?? 0) % signs.length]);
  return `TT-${day.slice(2).replaceAll('-', '')}-${picked.join('')}`;
}

/** A reference as somebody typed it, in its own form: capitals, no spaces; null where it is none. */
export function readOnlineReference(typed: string): string | null {
  const reference = typed.replaceAll(/\s+/g, '').toUpperCase();
  return form.test(reference) ? reference : null;
}
