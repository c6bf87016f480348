type Clock = { startedAt: string; dueAt: string; pausedSince: string | null; stoppedAt: string | null };

/**
 * How much of a clock's time has gone, from 0 to 1, for a bar that is only looked at: the date is what counts, and it is
 * said beside it.
 */
export function clockPart({ startedAt, dueAt, pausedSince, stoppedAt }: Clock, now: number): number {
  const from = Date.parse(startedAt);
  const to = Date.parse(dueAt);
  const at = Date.parse(stoppedAt ?? pausedSince ?? '') || now;
  if (to <= from) return 1;
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
}
