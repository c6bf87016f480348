import { SectorCode } from '@motcua/contracts/ids';
import type { HourOfQuotes } from '@motcua/contracts/waits';
import { expect, test } from 'vitest';
import { heatGrid, heatOf } from './heat-grid.ts';

const cell = (sector: string, hour: number): HourOfQuotes => ({
  sector: SectorCode.parse(sector),
  hour,
  scored: 12,
  meanErrorMinutes: 4,
  biasMinutes: -1,
});

test('an hour without quotes keeps its column, and a sector without quotes in an hour has no cell there', () => {
  const { hours, rows } = heatGrid([cell('ho-tich', 10), cell('ho-tich', 7), cell('dat-dai', 9)]);

  expect(hours).toEqual([7, 8, 9, 10]);
  expect(rows.map(({ sector, cells }) => [sector, cells.map((one) => one?.hour ?? null)])).toEqual([
    ['ho-tich', [7, null, null, 10]],
    ['dat-dai', [null, null, 9, null]],
  ]);
});

test('no quotes are no table', () => {
  expect(heatGrid([])).toEqual({ hours: [], rows: [] });
});

test.each([
  [0, 0],
  [2.9, 0],
  [3, 1],
  [9.9, 2],
  [15, 4],
  [80, 4],
])('an error of %s minutes is drawn with shade %s', (minutes, shade) => {
  expect(heatOf(minutes)).toBe(shade);
});
