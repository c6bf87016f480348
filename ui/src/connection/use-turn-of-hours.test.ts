import { HallSnapshot } from '@motcua/contracts/hall';
import { describe, expect, it } from 'vitest';
import { turnsOf } from './use-turn-of-hours.ts';

const part = HallSnapshot.pick({ hoursToday: true, opening: true });
const closed = { open: false, dayOffVi: null, opensOn: '2026-11-25' };

describe('the times at which a screen asks whether the shop is open', () => {
  it.each([
    {
      name: 'a usual day: both halves and midnight',
      hoursToday: [
        { opens: '07:00', closes: '11:00' },
        { opens: '13:00', closes: '17:00' },
      ],
      opening: { open: true, closesAt: '11:00', outsideHours: false },
      turns: ['00:00', '07:00', '11:00', '13:00', '17:00'],
    },
    {
      name: 'a day off: midnight and the next opening',
      hoursToday: [],
      opening: { ...closed, reason: 'day-off', opensAt: '07:00' },
      turns: ['00:00', '07:00'],
    },
    {
      name: 'no hours at all: midnight',
      hoursToday: [],
      opening: { ...closed, reason: 'no-hours', opensOn: null, opensAt: null },
      turns: ['00:00'],
    },
  ])('$name', ({ hoursToday, opening, turns }) => {
    expect(turnsOf(part.parse({ hoursToday, opening }))).toEqual(turns);
  });
});
