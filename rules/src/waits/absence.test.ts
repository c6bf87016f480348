import { describe, expect, it } from 'vitest';
import { absentChance } from './absence.ts';

const habits = [
  { upToMinutes: 15, calls: 970, missed: 20 },
  { upToMinutes: 60, calls: 0, missed: 0 },
  { upToMinutes: Number.POSITIVE_INFINITY, calls: 170, missed: 90 },
];

describe('the chance that a holder is gone', () => {
  it.each([
    { name: 'a short wait: few leave', waitedMinutes: 5, sign: null, chance: 0.023 },
    { name: 'nobody ever waited as long: as usual', waitedMinutes: 30, sign: null, chance: 0.1 },
    { name: 'a long wait: many leave', waitedMinutes: 200, sign: null, chance: 0.465 },
    { name: 'drummed out of a kiosk', waitedMinutes: 1, sign: 'drummed', chance: 0.9 },
    { name: 'the same person took a later number', waitedMinutes: 1, sign: 'later-number', chance: 0.95 },
  ] as const)('$name', ({ chance, ...stop }) => {
    expect(absentChance(stop, habits, 0.1)).toBeCloseTo(chance, 3);
  });

  it('is as usual in a house without experience', () => {
    expect(absentChance({ waitedMinutes: 90, sign: null }, [], 0.05)).toBe(0.05);
  });
});
