import type { LocalDate } from '@motcua/contracts/dates';

/**
 * Days since 1970-01-01, in the Gregorian calendar. Plain arithmetic instead of the language's own dates, which carry a
 * clock and a time zone that a day on the wall does not have. The year is begun in March, so that the leap day falls at
 * its end and every month before it has a fixed place.
 */
export function dayNumber(date: LocalDate): number {
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + dayOfYear - daysBeforeEpoch;
}

/** From 0000-03-01, where the count above begins, to 1970-01-01. */
const daysBeforeEpoch = 719_468;
