import { expect, test } from 'vitest';
import { roundAbove, scale } from './scale.ts';

test('an axis may run downwards, and a domain without length stays at its beginning', () => {
  const down = scale([0, 100], [200, 0]);

  expect([down(0), down(80), down(100)]).toEqual([200, 40, 0]);
  expect(scale([5, 5], [10, 90])(5)).toBe(10);
});

test.each([
  [0, 1],
  [0.7, 1],
  [1, 1],
  [11, 20],
  [23, 25],
  [135, 200],
  [501, 1000],
])('an axis for %s ends at %s', (figure, end) => {
  expect(roundAbove(figure)).toBe(end);
});
