import { leastHalfMinutes, type Margins, plainMargins } from './margins.ts';
import { quantileOf } from './quantile-of.ts';
import type { ScoredQuote } from './score-quotes.ts';

/** Quotes of earlier days that weigh as much as the simulation's own word. */
const weightOfSimulation = 60;
const [least, most] = [0.4, 3];

/**
 * Learns from earlier quotes and what became of them how wide the house's ranges must be: the stretch above the middle
 * that nine of ten waits would have kept to, and the one below it. Nothing is known here of why a range was too narrow;
 * clerks who slip out early and visits nobody closed all end up in it.
 * @param quotes made with plain margins
 */
export function learnMargins(quotes: readonly ScoredQuote[]): Margins {
  const reached = quotes.flatMap(({ quote, waitedMinutes }) => {
    const { p10Minutes: p10, p50Minutes: p50, p90Minutes: p90 } = quote;
    if (waitedMinutes === null || p10 === null || p50 === null || p90 === null) return [];
    const off = waitedMinutes - p50;
    return [{ above: off / (p90 - p50 + leastHalfMinutes), below: -off / (p50 - p10 + leastHalfMinutes) }];
  });
  if (reached.length === 0) return plainMargins;
  const stretch = (offs: number[]) => {
    const own = Math.min(
      most,
      Math.max(
        least,
        quantileOf(
          offs.sort((a, b) => a - b),
          0.9,
        ),
      ),
    );
    return (own * reached.length + weightOfSimulation) / (reached.length + weightOfSimulation);
  };
  return {
    below: stretch(reached.map(({ below }) => below)),
    above: stretch(reached.map(({ above }) => above)),
  };
}
