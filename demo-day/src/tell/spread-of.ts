/** A row of figures in three: the mean, the middle one, and the one that nine of ten do not pass. */
export type Spread = { count: number; mean: number; median: number; p90: number };

export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const sum = sorted.reduce((total, figure) => total + figure, 0);
  return {
    count: sorted.length,
    mean: sorted.length ? sum / sorted.length : 0,
    median: at(0.5),
    p90: at(0.9),
  };
}
