import { expect, test } from 'vitest';
import { durationText } from './duration-text.ts';

test.each([
  [0, '00:00'],
  [999, '00:00'],
  [7_000, '00:07'],
  [187_000, '03:07'],
  [3_599_999, '59:59'],
  [3_600_000, '1:00:00'],
  [3_787_000, '1:03:07'],
  [-4_000, '00:00'],
])('%i milliseconds read as %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text);
});
