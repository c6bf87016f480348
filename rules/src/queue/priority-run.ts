/**
 * The run of priority calls after one more call. Only calls made in turn by the policy count: a ticket put first or
 * chosen by a clerk says nothing about whose turn it is, so it neither lengthens the run nor ends it.
 */
export function nextPriorityRun(
  run: number,
  called: { priority: boolean; inTurn: boolean; putFirst: boolean },
): number {
  if (!called.inTurn || called.putFirst) return run;
  return called.priority ? run + 1 : 0;
}
