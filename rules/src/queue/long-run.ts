/**
 * The run of calls from the long queue after one more call. Like the run of priority calls it counts only what was called
 * in turn: whoever was put first or chosen by a clerk says nothing about whose turn it is.
 */
export function nextLongRun(
  run: number,
  called: { short: boolean; inTurn: boolean; putFirst: boolean },
): number {
  if (!called.inTurn || called.putFirst) return run;
  return called.short ? 0 : run + 1;
}
