import { describe, expect, it } from 'vitest';
import { gridFor } from './grid-for.ts';

describe('the grid of counters', () => {
  it.each([
    { counters: 1, upright: false, columns: 1, dense: false },
    { counters: 8, upright: false, columns: 4, dense: false },
    { counters: 9, upright: false, columns: 5, dense: true },
    { counters: 14, upright: false, columns: 7, dense: true },
    { counters: 30, upright: false, columns: 8, dense: true },
    { counters: 8, upright: true, columns: 2, dense: false },
    { counters: 16, upright: true, columns: 4, dense: true },
  ])(
    'holds $counters counters (upright: $upright) in $columns columns',
    ({ counters, upright, columns, dense }) => {
      expect(gridFor(counters, upright)).toEqual({ columns, dense });
    },
  );
});
