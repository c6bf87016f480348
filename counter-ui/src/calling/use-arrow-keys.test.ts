import { expect, test } from 'vitest';
import { rowAfter } from './use-arrow-keys.ts';

test.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['ArrowUp', 0, 3, 0],
  ['ArrowUp', -1, 3, 0],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['End', -1, 3, null],
  ['a', 0, 3, null],
  ['ArrowDown', -1, 0, null],
])('%s from row %i of %i leads to %s', (key, at, count, to) => {
  expect(rowAfter(key, at, count)).toBe(to);
});
