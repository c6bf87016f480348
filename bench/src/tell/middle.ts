/** The middle of several rounds: one that was disturbed by the rest of the machine does not count. */
export function middle(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** What a share of the figures does not pass: 0.99 for the slowest of a hundred. */
export function shareBelow(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
