/**
 * A range as a person can use it: from the middle to P90, rounded ever more coarsely the longer it is. The near end is
 * rounded down, so that nobody who trusts it comes too late, the far end up. Never "0–0", and never an end without room
 * before it: a range that begins at nothing is said by its far end alone (`waitRange` says "under 5 minutes").
 * @returns null where there is no range, because nobody can be reached today
 */
export function rangeForPeople(quote: {
  p50Minutes: number | null;
  p90Minutes: number | null;
}): { fromMinutes: number; toMinutes: number } | null {
  const { p50Minutes, p90Minutes } = quote;
  if (p50Minutes === null || p90Minutes === null) return null;
  const near = Math.max(0, Math.min(p50Minutes, p90Minutes));
  const far = Math.max(near, p90Minutes);
  // Both ends by the step of the far one: "18–55 minutes" would claim a precision it does not have.
  const step = stepAt(far);
  const fromMinutes = Math.floor(near / step) * step;
  return { fromMinutes, toMinutes: Math.max(fromMinutes + step, Math.ceil(far / step) * step) };
}

/** Up to so many minutes, ends are multiples of the step. */
const steps = [
  [45, 5],
  [120, 10],
  [240, 15],
] as const;

function stepAt(minutes: number): number {
  return steps.find(([upTo]) => minutes <= upTo)?.[1] ?? 30;
}
