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
  const days = likeNow(counter, now);
  return days.map((day) => Float64Array.from(within(hall.opening, now, seenNow(counter, hall, day, now)).flat()));
}

/** Days on which the counter was at this moment as it is now; all of them where no such day is known. */
function likeNow(counter: HallCounter, now: number): readonly (readonly Window[])[] {
  const days = counter.earlierDays.slice(-mostDays);
  if (days.length === 0) return [[]];
  const open = counter.state === 'open';
  const alike = days.filter((day) => open === day.some(([from, to]) => from <= now && now < to));
  return alike.length * 4 >= days.length ? alike : days;
}

function seenNow(counter: HallCounter, hall: HallNow, day: readonly Window[], now: number): readonly Window[] {
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
      return between && current !== undefined ? [current, ...later] : later;
  }
}

function backAt(counter: HallCounter, hall: HallNow, now: number): number {
  const since = counter.pausedSince === null ? now : (counter.pausedSince - hall.midnightAt) / 1_000;
  const breaks = counter.earlierDays
    .flatMap((day) => day.slice(1).map(([from], index) => from - (day[index]?.[1] ?? from)))
    .filter((seconds) => seconds > 0 && seconds < 3_600)
    .sort((a, b) => a - b);
  return Math.max(since + (breaks[breaks.length >> 1] ?? usualBreakSeconds), now + soonSeconds);
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
