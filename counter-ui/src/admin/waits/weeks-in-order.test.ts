import { LocalDate } from '@motcua/contracts/dates';
import type { WeekOfQuotes } from '@motcua/contracts/waits';
import { expect, test } from 'vitest';
import { weekInShort, weeksInOrder } from './weeks-in-order.ts';

const week = (monday: string): WeekOfQuotes => ({
  week: LocalDate.parse(monday),
  scored: 1,
  coverage: 1,
  meanErrorMinutes: 1,
  biasMinutes: 0,
  muchTooShort: 0,
  meanWidthMinutes: 1,
  notReached: 0,
});

test('the oldest week comes first, and a week of holidays keeps its empty place', () => {
  const placed = weeksInOrder([week('2026-11-16'), week('2026-10-26'), week('2026-11-09')]);

  expect(placed.map((one) => [one.week, one.place])).toEqual([
    ['2026-10-26', 0],
    ['2026-11-09', 2],
    ['2026-11-16', 3],
  ]);
});

test('no weeks are no places, and a week is short below the axis', () => {
  expect(weeksInOrder([])).toEqual([]);
  expect(weekInShort('2026-11-16')).toBe('16/11');
});
