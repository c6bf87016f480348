/** A session left alone ends: a counter's computer stands in a public hall. */
export const idleMinutes = 30;

/** A session ends in any case: longer than the longest working day, shorter than a night. */
export const absoluteHours = 10;

/** When a session ends if nothing more is done in it, whichever limit comes first. All in epoch milliseconds. */
export function sessionEnds(openedAt: number, lastSeenAt: number): number {
  return Math.min(lastSeenAt + idleMinutes * 60_000, openedAt + absoluteHours * 3_600_000);
}
