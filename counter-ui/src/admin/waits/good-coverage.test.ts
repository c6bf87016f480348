import { expect, test } from 'vitest';
import { coverageVerdict } from './good-coverage.ts';

test.each([
  [null, null],
  [0.749, 'under'],
  [0.75, 'in'],
  [0.88, 'in'],
  [0.881, 'over'],
])('a week that covered %s is judged %s', (coverage, verdict) => {
  expect(coverageVerdict(coverage)).toBe(verdict);
});
