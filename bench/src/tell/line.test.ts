import { describe, expect, test } from 'vitest';
import { atLeast, atMost, atMostTimes } from './line.ts';
import { table } from './table.ts';

const measured = { name: 'tickets', unit: '/s', figure: 600, floor: 1_000 };

describe('a line of the table', () => {
  test('a rate holds when it reaches its share of the floor', () => {
    expect(atLeast(0.6, measured)).toMatchObject({ ratio: 0.6, bar: 'ratio ≥ 0.6', holds: true });
    expect(atLeast(0.6, { ...measured, figure: 599 }).holds).toBe(false);
  });

  test('a time holds while it is no more than so many times the floor', () => {
    expect(atMostTimes(2, { ...measured, unit: 'ms', figure: 2_000 }).holds).toBe(true);
    expect(atMostTimes(2, { ...measured, unit: 'ms', figure: 2_001 }).holds).toBe(false);
  });

  test('a figure with a bound of its own needs no floor', () => {
    expect(atMost(0, { ...measured, unit: '', figure: 0, floor: null })).toMatchObject({
      ratio: null,
      holds: true,
    });
    expect(atMost(0, { ...measured, unit: '', figure: 1, floor: null }).holds).toBe(false);
  });

  test('the table has a row for each line and says which one does not hold', () => {
    const rows = table([atLeast(0.6, measured), atLeast(0.7, { ...measured, name: 'calls' })]).split('\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/^tickets +600 \/s +1000 \/s +0\.60 +ratio ≥ 0\.6 +yes/);
    expect(rows[2]).toContain('NO');
  });
});
