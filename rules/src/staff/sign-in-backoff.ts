const freeFailures = 5;
const longestWaitSeconds = 60;

/**
 * Seconds to wait before the next attempt, after so many failed sign-ins in a row: none for the first five, then 2, 4, 8
 * and on to a minute at most.
 *
 * Count the failures per account *and* address together. Somebody who guesses from elsewhere then fills their own bucket,
 * and the person whose name is guessed is never kept out at their own computer.
 */
export function secondsToWait(failures: number): number {
  if (failures <= freeFailures) return 0;
  return Math.min(2 ** (failures - freeFailures), longestWaitSeconds);
}
