import { describe, expect, test } from 'vitest';
import { middle, shareBelow } from './middle.ts';

describe('several rounds', () => {
  test('the middle of an odd number of rounds is one of them', () => {
    expect(middle([900, 10, 500])).toBe(500);
  });

  test('the middle of an even number of rounds lies between two', () => {
    expect(middle([4, 1, 3, 2])).toBe(2.5);
  });

  test('one in a hundred is slower than the p99', () => {
    const figures = Array.from({ length: 1_000 }, (_, index) => index + 1);
    expect(figures.filter((figure) => figure > shareBelow(figures, 0.99))).toHaveLength(9);
  });
});
