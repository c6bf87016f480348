import type { LocalDate } from '@motcua/contracts/dates';

/**
 * Whether a 12-digit number can belong to somebody born on a day. It has no check digit, so this is all that can be
 * seen from the number alone: three digits of the province or country, one of century and sex, two of the birth year.
 * Source: Decree 137/2015/NĐ-CP, article 13, kept by Decree 70/2024/NĐ-CP.
 * @param thisYear nobody is born after it
 */
export function idNumberFits(idNumber: string, bornOn: LocalDate, thisYear: number): boolean {
  const [, place, century, year] = /^(\d{3})(\d)(\d{2})\d{6}$/.exec(idNumber) ?? [];
  if (place === undefined || century === undefined || year === undefined) return false;
  const bornYear = Number(bornOn.slice(0, 4));
  if (bornYear > thisYear || bornYear < oldest) return false;
  // 0 and 1 are men and women born in the 1900s, 2 and 3 in the 2000s, and so on.
  const saidYear = 1900 + 100 * Math.floor(Number(century) / 2) + Number(year);
  return isPlace(Number(place)) && saidYear === bornYear;
}

const oldest = 1900;

/** Provinces are numbered 001 to 096; people registered abroad carry a country's number, 101 to 336. */
const isPlace = (code: number): boolean => (code >= 1 && code <= 96) || (code >= 101 && code <= 336);
