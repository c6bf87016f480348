import type { LocalDate } from '@motcua/contracts/dates';
import { dayNumber } from './day-number.ts';

/**
 * The day so many days later (earlier where `days` is negative). Throws a RangeError past the year 9999 or before 0001,
 * where a date no longer fits its form.
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  const target = dateOf(dayNumber(date) + days);
  if (!isLocalDate(target)) throw new RangeError(`${days} days from ${date} leaves the calendar`);
  return target;
}

/** The reverse of `dayNumber`: again a year begun in March, inside its cycle of 400 years. */
function dateOf(number: number): string {
  const sinceStart = number + 719_468;
  const cycle = Math.floor(sinceStart / 146_097);
  const dayOfCycle = sinceStart - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = yearOfCycle + 400 * cycle + (month <= 2 ? 1 : 0);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

const digits = (number: number, width: number) => String(number).padStart(width, '0');

const isLocalDate = (text: string): text is LocalDate => /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text);
