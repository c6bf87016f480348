import type { WaitQuote } from '@motcua/contracts/waits';
import { quantileOf } from './quantile-of.ts';

/** What was said, and what came: minutes from the quote to the call, or null for somebody the day did not reach. */
export type ScoredQuote = { quote: WaitQuote; waitedMinutes: number | null };

/** How good a set of quotes was. Figures are null where there is nothing to count them from. */
export type QuoteScore = {
  /** Quotes with a range whose holder was called the same day: what the figures in minutes are counted from. */
  scored: number;
  /** Share of waits between P10 and P90, both included. */
  coverage: number | null;
  /** Mean distance of the middle from the wait. */
  meanErrorMinutes: number | null;
  /** Mean of middle less wait: negative where people waited longer than they were told. */
  biasMinutes: number | null;
  /** Nine of ten errors are no larger. */
  p90ErrorMinutes: number | null;
  /** Share of people who waited over ten minutes longer than the middle. */
  muchTooShort: number | null;
  meanWidthMinutes: number | null;
  /** Holders the day did not reach, and the mean chance of it that they had been told. */
  notReached: number;
  notReachedChance: number | null;
  /** The mean chance of not being reached told to those who were. */
  reachedChance: number | null;
};

const muchTooShortMinutes = 10;

/** Holds quotes against what happened. A range is judged only on people it was about: those who were called that day. */
export function scoreQuotes(quotes: readonly ScoredQuote[]): QuoteScore {
  const scored = quotes.flatMap(({ quote, waitedMinutes }) => {
    const { p10Minutes: p10, p50Minutes: p50, p90Minutes: p90 } = quote;
    if (waitedMinutes === null || p10 === null || p50 === null || p90 === null) return [];
    return [
      { off: p50 - waitedMinutes, covered: p10 <= waitedMinutes && waitedMinutes <= p90, width: p90 - p10 },
    ];
  });
  const errors = scored.map(({ off }) => Math.abs(off)).sort((a, b) => a - b);
  const unreached = quotes.filter(({ waitedMinutes }) => waitedMinutes === null);
  const reached = quotes.filter(({ waitedMinutes }) => waitedMinutes !== null);
  return {
    scored: scored.length,
    coverage: mean(scored.map(({ covered }) => (covered ? 1 : 0))),
    meanErrorMinutes: mean(errors),
    biasMinutes: mean(scored.map(({ off }) => off)),
    p90ErrorMinutes: errors.length === 0 ? null : quantileOf(errors, 0.9),
    muchTooShort: mean(scored.map(({ off }) => (off < -muchTooShortMinutes ? 1 : 0))),
    meanWidthMinutes: mean(scored.map(({ width }) => width)),
    notReached: unreached.length,
    notReachedChance: mean(unreached.map(({ quote }) => quote.notTodayChance)),
    reachedChance: mean(reached.map(({ quote }) => quote.notTodayChance)),
  };
}

function mean(figures: readonly number[]): number | null {
  if (figures.length === 0) return null;
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
