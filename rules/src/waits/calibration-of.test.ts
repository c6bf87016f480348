import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrationOf } from './calibration-of.ts';
import { type ScoredQuote, scoreQuotes } from './score-quotes.ts';

const quoted = (
  [p10Minutes, p50Minutes, p90Minutes]: [number, number, number] | [null, null, null],
  waitedMinutes: number | null,
): ScoredQuote => ({
  quote: { ahead: 1, p10Minutes, p50Minutes, p90Minutes, notTodayChance: 0, method: 'simulation' },
  waitedMinutes,
});

test.each([
  [4.9, 'underP10'],
  [5, 'p10ToP50'],
  [10, 'p10ToP50'],
  [10.1, 'p50ToP90'],
  [20, 'p50ToP90'],
  [20.1, 'aboveP90'],
])('of a range from 5 over 10 to 20 minutes, a wait of %s counts as %s', (waited, part) => {
  expect(calibrationOf([quoted([5, 10, 20], waited)])).toEqual({
    scored: 1,
    underP10: 0,
    p10ToP50: 0,
    p50ToP90: 0,
    aboveP90: 0,
    [part]: 1,
  });
});

test('who was not reached, or was told no range, is not counted', () => {
  const quotes = [quoted([5, 10, 20], null), quoted([null, null, null], 12)];

  expect(calibrationOf(quotes)).toEqual({
    scored: 0,
    underP10: null,
    p10ToP50: null,
    p50ToP90: null,
    aboveP90: null,
  });
});

test('the four parts are everybody, and the two inner ones are the coverage', () => {
  const minutes = fc.integer({ min: 0, max: 60 });
  const one = fc
    .tuple(minutes, minutes, minutes, minutes)
    .map(([a, b, c, waited]) => quoted([a, a + b, a + b + c], waited));
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 50 }), (quotes) => {
      const { underP10, p10ToP50, p50ToP90, aboveP90 } = calibrationOf(quotes);

      expect((underP10 ?? 0) + (p10ToP50 ?? 0) + (p50ToP90 ?? 0) + (aboveP90 ?? 0)).toBeCloseTo(1);
      expect((p10ToP50 ?? 0) + (p50ToP90 ?? 0)).toBeCloseTo(scoreQuotes(quotes).coverage ?? -1);
    }),
  );
});
