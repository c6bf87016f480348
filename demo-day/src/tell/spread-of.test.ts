import { describe, expect, test } from 'vitest';
import { spreadOf } from './spread-of.ts';

describe('a row of figures in three', () => {
  test('ten waits from one to ten minutes', () => {
    expect(spreadOf([10, 1, 9, 2, 8, 3, 7, 4, 6, 5])).toEqual({ count: 10, mean: 5.5, median: 6, p90: 10 });
  });

  test('nobody waited', () => {
    expect(spreadOf([])).toEqual({ count: 0, mean: 0, median: 0, p90: 0 });
  });
});
