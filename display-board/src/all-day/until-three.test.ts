import { expect, it } from 'vitest';
import { untilThree } from './until-three.ts';

const hours = (count: number) => count * 3_600_000;

it.each([
  ['2026-11-24T02:59:59+07:00', 1_000],
  ['2026-11-24T03:00:00+07:00', hours(24)],
  ['2026-11-24T00:00:00+07:00', hours(3)],
  ['2026-11-24T23:30:00+07:00', hours(3.5)],
  ['2026-11-24T17:00:00Z', hours(3)],
])('at %s the night reload is %i ms away', (at, expected) => {
  expect(untilThree(Date.parse(at), 'Asia/Ho_Chi_Minh')).toBe(expected);
});
