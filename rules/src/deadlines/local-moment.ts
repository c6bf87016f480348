import type { LocalDate } from '@motcua/contracts/dates';
import type { LocalMoment } from '@motcua/contracts/deadlines';
import { addDays } from '../calendar/add-days.ts';
import { dayNumber } from '../calendar/day-number.ts';

/**
 * A moment on the wall clock, as whole seconds since 1970-01-01T00:00 on that same clock. No time zone is in it: a term
 * is counted on the wall, and only who stores the result says which zone the wall stands in.
 */
export type WallSecond = number;

export const secondsOfDay = 86_400;
const firstDay = '1970-01-01' as LocalDate;

/** @param text `2026-08-21T10:00`, with or without seconds; a RangeError where there is no such day */
export function wallSecond(text: LocalMoment): WallSecond {
  const date = text.slice(0, 10) as LocalDate;
  const day = dayNumber(date);
  if (addDays(firstDay, day) !== date) throw new RangeError(`${date} is no day of the calendar`);
  return (
    day * secondsOfDay +
    Number(text.slice(11, 13)) * 3600 +
    Number(text.slice(14, 16)) * 60 +
    Number(text.slice(17, 19) || 0)
  );
}

/** The reverse: with seconds only where there are any. */
export function momentText(at: WallSecond): LocalMoment {
  const time = secondOf(at);
  const two = (number: number) => String(number).padStart(2, '0');
  const clock = `${two(Math.floor(time / 3600))}:${two(Math.floor(time / 60) % 60)}`;
  const seconds = time % 60;
  return `${dateOf(at)}T${clock}${seconds === 0 ? '' : `:${two(seconds)}`}` as LocalMoment;
}

/** Days since 1970-01-01 on the wall. */
export const dayOf = (at: WallSecond): number => Math.floor(at / secondsOfDay);

/** Seconds since midnight on the wall. */
export const secondOf = (at: WallSecond): number => at - dayOf(at) * secondsOfDay;

export const dateOf = (at: WallSecond): LocalDate => addDays(firstDay, dayOf(at));
