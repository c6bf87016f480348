/** Ranges from P10 to P90 promise eight waits of ten. Between these edges a week kept the promise well enough. */
export const goodCoverage = { least: 0.75, aim: 0.8, most: 0.88 };

/** Where a week's coverage lies; null where nothing could be counted. */
export function coverageVerdict(coverage: number | null): 'under' | 'in' | 'over' | null {
  if (coverage === null) return null;
  if (coverage < goodCoverage.least) return 'under';
  return coverage > goodCoverage.most ? 'over' : 'in';
}
