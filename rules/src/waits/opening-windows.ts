import type { LocalTime } from '@motcua/contracts/dates';
import type { TicketHours } from '@motcua/contracts/shops';
import type { Window } from './hall-now.ts';

const dayEnds = 86_400;

/**
 * The hours in which people are called today, in seconds of the day. A shop that gives numbers at any hour is taken to be
 * open to the end of the day once its hours are over: somebody sits there, or no number would be asked for.
 */
export function openingWindows(
  intervals: readonly { opens: LocalTime; closes: LocalTime }[],
  ticketHours: TicketHours,
  now: LocalTime,
): Window[] {
  const windows = intervals.map(({ opens, closes }): Window => [secondsOf(opens), secondsOf(closes)]);
  const over = windows.every(([, closes]) => closes <= secondsOf(now));
  return ticketHours === 'always' && over ? [[secondsOf(now), dayEnds]] : windows;
}

/** Seconds from midnight to a time on the wall. */
export function secondsOf(time: LocalTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 3_600 + minutes * 60;
}
