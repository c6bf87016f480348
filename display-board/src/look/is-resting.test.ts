import { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { HallSnapshot, Opening } from '@motcua/contracts/hall';
import { describe, expect, it } from 'vitest';
import { isResting } from './is-resting.ts';

const closed = (reason: Extract<Opening, { open: false }>['reason'], on = '2026-11-24'): Opening => ({
  ...{ open: false, reason, dayOffVi: null },
  ...{ opensOn: LocalDate.parse(on), opensAt: LocalTime.parse('07:00') },
});
const empty: HallSnapshot['counters'] = [
  { number: 1, nameVi: 'Quầy 1', state: 'closed', label: null, sectors: [] },
];
const at = (time: string) => ({ day: '2026-11-24', time });

describe('a board rests', () => {
  it.each([
    ['at night', closed('after-hours', '2026-11-25'), '20:00'],
    ['in the early morning', closed('before-hours'), '06:49'],
    ['on a day off', closed('day-off', '2026-11-25'), '09:00'],
    ['while there are no hours at all', { ...closed('no-hours'), opensOn: null, opensAt: null }, '09:00'],
  ] as [string, Opening, string][])('%s', (_when, opening, time) => {
    expect(isResting(true, { opening, counters: empty }, at(time))).toBe(true);
  });
});

describe('a board is awake', () => {
  it.each([
    ['ten minutes before the doors open', closed('before-hours'), '06:50'],
    ['at noon', closed('lunch'), '12:00'],
    ['while it is open', { open: true, closesAt: null, outsideHours: false }, '09:00'],
  ] as [string, Opening, string][])('%s', (_when, opening, time) => {
    expect(isResting(true, { opening, counters: empty }, at(time))).toBe(false);
  });

  it('while somebody is still at a counter', () => {
    const counters = empty.map((one) => ({ ...one, state: 'serving' as const, label: 'A001' }));
    expect(isResting(true, { opening: closed('after-hours'), counters }, at('17:30'))).toBe(false);
  });

  it('at any time where it was told not to rest', () => {
    expect(
      isResting(false, { opening: closed('after-hours', '2026-11-25'), counters: empty }, at('23:00')),
    ).toBe(false);
  });
});
