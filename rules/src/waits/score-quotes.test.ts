import { describe, expect, it } from 'vitest';
import { learnMargins } from './learn-margins.ts';
import { type ScoredQuote, scoreQuotes } from './score-quotes.ts';

function said(
  p10: number | null,
  p50: number | null,
  p90: number | null,
  waited: number | null,
): ScoredQuote {
  const notTodayChance = waited === null ? 0.6 : 0.1;
  return {
    quote: {
      ahead: 3,
      p10Minutes: p10,
      p50Minutes: p50,
      p90Minutes: p90,
      notTodayChance,
      method: 'simulation',
    },
    waitedMinutes: waited,
  };
}

describe('the score of quotes', () => {
  it('nothing said, nothing scored', () => {
    expect(scoreQuotes([])).toEqual({
      scored: 0,
      coverage: null,
      meanErrorMinutes: null,
      biasMinutes: null,
      p90ErrorMinutes: null,
      muchTooShort: null,
      meanWidthMinutes: null,
      notReached: 0,
      notReachedChance: null,
      reachedChance: null,
    });
  });

  it('counts coverage with both edges, mean error, bias and who waited far longer than told', () => {
    const score = scoreQuotes([
      said(10, 20, 30, 10),
      said(10, 20, 30, 30),
      said(10, 20, 30, 35),
      said(10, 20, 30, 9),
    ]);

    expect(score).toMatchObject({ scored: 4, coverage: 0.5, meanErrorMinutes: 11.5, biasMinutes: -1 });
    expect(score).toMatchObject({ muchTooShort: 0.25, meanWidthMinutes: 20, notReached: 0 });
    expect(score.p90ErrorMinutes).toBeCloseTo(13.8);
  });

  it('people the day did not reach count only towards the chance they were told', () => {
    const score = scoreQuotes([said(10, 20, 30, 20), said(10, 20, 30, null), said(null, null, null, null)]);

    expect(score).toMatchObject({ scored: 1, coverage: 1, notReached: 2 });
    expect(score.notReachedChance).toBeCloseTo(0.6);
    expect(score.reachedChance).toBeCloseTo(0.1);
  });
});

describe('margins', () => {
  it('without earlier quotes the simulation is taken at its word', () => {
    expect(learnMargins([])).toEqual({ below: 1, above: 1 });
  });

  it('a house whose waits run over gets a wider end, and only that one', () => {
    const late = Array.from({ length: 500 }, (_, index) => said(18, 20, 22, 20 + (index % 10)));
    const { below, above } = learnMargins(late);

    expect(above).toBeGreaterThan(2);
    expect(below).toBeLessThan(1);
  });

  it('a handful of quotes changes little', () => {
    const { above } = learnMargins([said(18, 20, 22, 60), said(18, 20, 22, 60)]);

    expect(above).toBeGreaterThan(1);
    expect(above).toBeLessThan(1.1);
  });
});
