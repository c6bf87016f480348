import type { Window } from './hall-now.ts';

/** Longer without a call while somebody waits, and the clerk was not there. */
const absentSeconds = 8 * 60;

/**
 * When somebody worked at a counter on a day of which only the calls are known. A stretch without a call is an absence
 * where somebody waited for this counter for most of it; otherwise the clerk sat there with nobody to call. All figures
 * are seconds of the day.
 * @param served the counter's calls and finishes, in any order; none: nobody came to it that day
 * @param hours first and last second of the day's work
 * @param waitingSince for a stretch, the first moment in it from which somebody waited for this counter, or null
 */
export function presenceOf(
  served: readonly Window[],
  hours: Window,
  waitingSince: (from: number, to: number) => number | null,
): Window[] {
  if (served.length === 0) return [];
  const wasAbsent = (from: number, to: number) => {
    if (to - from <= absentSeconds) return false;
    const since = waitingSince(from, to);
    return since !== null && to - since > absentSeconds;
  };
  const windows: [number, number][] = [];
  for (const [from, to] of served.toSorted((a, b) => a[0] - b[0])) {
    const last = windows.at(-1);
    if (last !== undefined && !wasAbsent(last[1], from)) last[1] = Math.max(last[1], to);
    else if (last === undefined && !wasAbsent(hours[0], from)) windows.push([Math.min(hours[0], from), to]);
    else windows.push([from, to]);
  }
  const last = windows.at(-1);
  if (last !== undefined && !wasAbsent(last[1], hours[1])) last[1] = Math.max(last[1], hours[1]);
  return windows;
}
