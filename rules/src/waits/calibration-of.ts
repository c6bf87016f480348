import type { QuoteCalibration } from '@motcua/contracts/waits';
import type { ScoredQuote } from './score-quotes.ts';

/**
 * Where waits fell in the ranges that had been told. Honest ranges leave a tenth below P10 and a tenth above P90, and
 * four tenths on either side of the middle; an edge belongs to the inner part, as it does to the coverage.
 */
export function calibrationOf(quotes: readonly ScoredQuote[]): QuoteCalibration {
  const parts = quotes.flatMap(({ quote, waitedMinutes }) => {
    const { p10Minutes: p10, p50Minutes: p50, p90Minutes: p90 } = quote;
    if (waitedMinutes === null || p10 === null || p50 === null || p90 === null) return [];
    if (waitedMinutes < p10) return ['underP10' as const];
    if (waitedMinutes <= p50) return ['p10ToP50' as const];
    return [waitedMinutes <= p90 ? ('p50ToP90' as const) : ('aboveP90' as const)];
  });
  const share = (part: (typeof parts)[number]) =>
    parts.length === 0 ? null : parts.filter((one) => one === part).length / parts.length;
  return {
    scored: parts.length,
    underP10: share('underP10'),
    p10ToP50: share('p10ToP50'),
    p50ToP90: share('p50ToP90'),
    aboveP90: share('aboveP90'),
  };
}
