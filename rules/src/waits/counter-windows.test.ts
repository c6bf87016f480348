import { describe, expect, it } from 'vitest';
import { aCounter, aHall } from '../../testing/a-hall.ts';
import { counterWindows } from './counter-windows.ts';
import type { HallCounter, Window } from './hall-now.ts';

const clock = (hour: number) => hour * 3_600;
const day = (...hours: [number, number][]): Window[] => hours.map(([from, to]) => [clock(from), clock(to)]);
const whole = day([7.5, 11.5], [13, 17]);
const withBreak = day([7.5, 9.5], [9.75, 11.5], [13, 17]);
const leavesEarly = day([7.5, 11.5], [13, 15.5]);
const absent: Window[] = [];

const windowsAt = (hour: number, counter: Partial<HallCounter>) =>
  counterWindows(aCounter(counter), aHall({ now: clock(hour) * 1_000 })).map((flat) =>
    [...flat].map((second) => second / 3_600),
  );

describe('when a counter will call', () => {
  it('without earlier days: while the shop is open, and not at all where nobody sits', () => {
    expect(windowsAt(9, {})).toEqual([[9, 11.5, 13, 17]]);
    expect(windowsAt(9, { state: 'closed' })).toEqual([[]]);
  });

  it('before the doors open, without earlier days, every counter is expected', () => {
    expect(windowsAt(7, { state: 'closed', seenToday: false })).toEqual([[7.5, 11.5, 13, 17]]);
  });

  it('as on each earlier day, from now on', () => {
    expect(windowsAt(9, { earlierDays: [whole, withBreak, leavesEarly] })).toEqual([
      [9, 11.5, 13, 17],
      [9, 9.5, 9.75, 11.5, 13, 17],
      [9, 11.5, 13, 15.5],
    ]);
  });

  it('open now, days on which it was empty at this hour are left out', () => {
    expect(windowsAt(16, { earlierDays: [whole, leavesEarly] })).toEqual([[16, 17]]);
  });

  it('open at an hour at which nobody ever was: until the counter opens or the shop closes', () => {
    expect(windowsAt(16, { earlierDays: [leavesEarly] })).toEqual([[16, 17]]);
  });

  it('on a break: back after the usual one, and never at once', () => {
    const earlierDays = [withBreak, withBreak];
    const pausedSince = clock(10) * 1_000;

    expect(windowsAt(10, { state: 'paused', pausedSince, earlierDays })[0]?.[0]).toBe(10.25);
    expect(windowsAt(10.3, { state: 'paused', pausedSince, earlierDays })[0]?.[0]).toBeCloseTo(10.35);
  });

  it('away in the afternoon for far longer than any break: gone, if it was so on an earlier day', () => {
    const earlierDays = [whole, whole, whole, whole, leavesEarly];

    expect(windowsAt(16.5, { state: 'paused', pausedSince: clock(15.5) * 1_000, earlierDays })).toEqual([[]]);
  });

  it.each([
    ['nobody has come this morning, and no day was like this: perhaps after lunch', 9, [whole], [[13, 17]]],
    ['nobody has come this morning, as on an earlier day', 9, [whole, absent], [[]]],
    ['nobody has come all day, and no day was like this', 14, [whole], [[]]],
  ] satisfies [string, number, Window[][], number[][]][])('%s', (_, hour, earlierDays, expected) => {
    expect(windowsAt(hour, { state: 'closed', seenToday: false, earlierDays })).toEqual(expected);
  });

  it('signed out over lunch, the afternoon is as ever', () => {
    expect(windowsAt(12, { state: 'closed', earlierDays: [whole] })).toEqual([[13, 17]]);
  });
});
