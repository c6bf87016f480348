/** How long one code stands on the board. */
const periodMs = 10 * 60_000;

/**
 * The periods whose codes are taken at a moment: the one that stands on the board, and the one before it, for whoever
 * read the board and then typed. Periods are counted from the epoch, so that every process names them alike.
 * @param now epoch milliseconds
 */
export function hallCodePeriods(now: number): readonly [current: number, before: number] {
  const current = Math.floor(now / periodMs);
  return [current, current - 1];
}

/** Epoch milliseconds at which the code of a period leaves the board. */
export const hallCodeUntil = (period: number): number => (period + 1) * periodMs;
