import type { HallCounter, HallNow, Window } from './hall-now.ts';

/** Earlier days looked at: enough to know a counter's habits, few enough to be quick. */
const mostDays = 24;
/** A break nobody knows the usual length of. */
const usualBreakSeconds = 15 * 60;
/** Somebody whose break is already over its usual length is expected this much later. */
const soonSeconds = 3 * 60;

/**
 * When a counter will call people during the rest of today, once for each earlier day it may turn out like: flat lists
 * of from, to, from, to in seconds of the day. Lunch, breaks and clerks who leave early come from those days; the
 * published hours bound them all; what is seen now (open, paused, nobody there) comes before what any day said.
 */
export function counterWindows(counter: HallCounter, hall: HallNow): Float64Array[] {
  const now = (hall.now - hall.midnightAt) / 1_000;
  const days = likeNow(counter, hall, now);
  return days.map((day) =>
    Float64Array.from(within(hall.opening, now, seenNow(counter, hall, day, now)).flat()),
  );
}

/**
 * Days on which the counter was at this moment as it is now. A usual break is too short for many days to have had one at
 * the same moment, and then all days are asked; somebody who has been away for longer may have left for the day, and the
 * few days on which that was so say more than all the others.
 */
function likeNow(counter: HallCounter, hall: HallNow, now: number): readonly (readonly Window[])[] {
  const days = counter.earlierDays.slice(-mostDays);
  if (days.length === 0) return [[]];
  const open = counter.state === 'open';
  const neverCame = counter.state === 'closed' && !counter.seenToday;
  const alike = days.filter((day) =>
    neverCame
      ? day.every(([from]) => from > now)
      : open === day.some(([from, to]) => from <= now && now < to),
  );
  const onBreak = counter.state === 'paused' && now - awaySince(counter, hall, now) < 2 * breakOf(counter);
  const enough = open || onBreak ? days.length / 4 : 1;
  return alike.length >= enough ? alike : days;
}

function seenNow(
  counter: HallCounter,
  hall: HallNow,
  day: readonly Window[],
  now: number,
): readonly Window[] {
  const later = day.filter(([from]) => from > now);
  const current = day.find(([from, to]) => from <= now && now < to);
  // Before the doors open and over lunch nobody sits anywhere, which says nothing about the afternoon.
  const between = !hall.opening.some(([from, to]) => from <= now && now < to);
  if (counter.earlierDays.length === 0 && (counter.state !== 'closed' || between)) {
    const from = counter.state === 'paused' && !between ? backAt(counter, hall, now) : now;
    return [[from, Number.POSITIVE_INFINITY]];
  }
  switch (counter.state) {
    case 'open':
      // Open at an hour at which nobody was there that day: at least until the counter would have opened again.
      return [[now, current?.[1] ?? later[0]?.[0] ?? endOfInterval(hall.opening, now)], ...later];
    case 'paused':
      if (current === undefined) return later;
      return [[Math.min(backAt(counter, hall, now), current[1]), current[1]], ...later];
    case 'closed':
      if (counter.seenToday) return between && current !== undefined ? [current, ...later] : later;
      // On no earlier day had nobody come by this hour: perhaps after lunch, and in the afternoon not at all.
      if (day.some(([from]) => from <= now)) {
        const isMorning = now < (hall.opening[0]?.[1] ?? 0);
        return isMorning ? later.filter(([from]) => from >= endOfInterval(hall.opening, now)) : [];
      }
      return later;
  }
}

function backAt(counter: HallCounter, hall: HallNow, now: number): number {
  return Math.max(awaySince(counter, hall, now) + breakOf(counter), now + soonSeconds);
}

function awaySince({ pausedSince }: HallCounter, { midnightAt }: HallNow, now: number): number {
  return pausedSince === null ? now : (pausedSince - midnightAt) / 1_000;
}

/** The counter's usual break: the middle of the gaps of less than an hour. */
function breakOf({ earlierDays }: HallCounter): number {
  const gaps = earlierDays
    .flatMap((day) => day.slice(1).map(([from], index) => from - (day[index]?.[1] ?? from)))
    .filter((seconds) => seconds > 0 && seconds < 3_600)
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? usualBreakSeconds;
}

function endOfInterval(opening: readonly Window[], now: number): number {
  return opening.find(([, to]) => to > now)?.[1] ?? now;
}

function within(opening: readonly Window[], now: number, windows: readonly Window[]): Window[] {
  return windows.flatMap(([from, to]) =>
    opening.flatMap(([opens, closes]): Window[] => {
      const [start, end] = [Math.max(from, opens, now), Math.min(to, closes)];
      return start < end ? [[start, end]] : [];
    }),
  );
}
