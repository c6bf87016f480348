import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangeForPeople } from './range-for-people.ts';

it.each([
  [0, 0, 0, 5],
  [0, 3, 0, 5],
  [2, 7, 0, 10],
  [5, 5, 5, 10],
  [18, 33, 15, 35],
  [20, 35, 20, 35],
  [38, 44, 35, 45],
  [38, 47, 30, 50],
  [62, 118, 60, 120],
  [62, 121, 60, 135],
  [130, 250, 120, 270],
])('from %i to %i minutes is told as %i to %i', (p50Minutes, p90Minutes, fromMinutes, toMinutes) => {
  expect(rangeForPeople({ p50Minutes, p90Minutes })).toEqual({ fromMinutes, toMinutes });
});

it('where nobody can be reached there is no range', () => {
  expect(rangeForPeople({ p50Minutes: null, p90Minutes: null })).toBeNull();
});

it('the told range always holds the known one, and has room', () => {
  const minutes = fc.double({ min: 0, max: 600, noNaN: true });
  fc.assert(
    fc.property(minutes, minutes, (one, other) => {
      const [p50Minutes, p90Minutes] = [Math.min(one, other), Math.max(one, other)];
      const told = rangeForPeople({ p50Minutes, p90Minutes });

      expect(told?.fromMinutes).toBeLessThanOrEqual(p50Minutes);
      expect(told?.toMinutes).toBeGreaterThanOrEqual(p90Minutes);
      expect(told?.toMinutes).toBeGreaterThan(told?.fromMinutes ?? 0);
      expect((told?.fromMinutes ?? 1) % 5).toBe(0);
      expect((told?.toMinutes ?? 1) % 5).toBe(0);
    }),
  );
});
