import { expect, test } from 'vitest';
import { tryAgainAfter } from './try-again-after.ts';

test.each([
  [1, 5],
  [2, 20],
  [3, 80],
  [4, 320],
  [5, 1_280],
  [6, null],
  [7, null],
])('after %i times in vain it rests for %s minutes', (tries, minutes) => {
  expect(tryAgainAfter(tries)).toBe(minutes);
});
