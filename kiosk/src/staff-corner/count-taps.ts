const tapsWanted = 5;
const withinMs = 3_000;

/**
 * Five taps in three seconds open the corner: nobody does that by chance, and nothing secret stands behind it.
 * @param before when the corner was touched lately, milliseconds of any clock that only goes forward
 */
export function countTaps(
  before: readonly number[],
  nowMs: number,
): { taps: readonly number[]; opens: boolean } {
  const taps = [...before.filter((at) => nowMs - at < withinMs), nowMs];
  return taps.length >= tapsWanted ? { taps: [], opens: true } : { taps, opens: false };
}
