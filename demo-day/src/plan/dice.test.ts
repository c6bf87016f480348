import { describe, expect, test } from 'vitest';
import { dice } from './dice.ts';

const throws = (seed: number, times: number) => {
  const one = dice(seed);
  return Array.from({ length: times }, () => one.unit());
};

describe('dice', () => {
  test('the same seed throws the same', () => {
    expect(throws(42, 100)).toEqual(throws(42, 100));
  });

  test('throws lie from 0 to below 1 and are 0.5 on average', () => {
    const thrown = throws(1, 20_000);
    expect(Math.min(...thrown)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...thrown)).toBeLessThan(1);
    expect(thrown.reduce((sum, one) => sum + one, 0) / thrown.length).toBeCloseTo(0.5, 1);
  });

  test('half of the lognormal throws lie below the median', () => {
    const one = dice(5);
    const below = Array.from({ length: 10_000 }, () => one.lognormal(8, 0.5)).filter(
      (minutes) => minutes < 8,
    );
    expect(below.length / 10_000).toBeCloseTo(0.5, 1);
  });

  test('what weighs nothing is never picked', () => {
    const one = dice(9);
    const picked = Array.from({ length: 1_000 }, () =>
      one.weighted([
        ['never', 0],
        ['always', 1],
      ] as const),
    );
    expect(new Set(picked)).toEqual(new Set(['always']));
  });

  test('nothing cannot be picked from', () => {
    expect(() => dice(1).pick([])).toThrow();
  });
});
