import { describe, expect, test } from 'vitest';
import { daysFromRows } from './days-from-rows.ts';
import { liveDay } from './live-day.ts';
import { readCsv } from './read-csv.ts';
import { shops } from './shops.ts';
import { writeCsv } from './write-csv.ts';

const header = 'arrived,called,finished,sector,procedure,counter';
const [shop] = shops;
const days = shop ? [0, 1, 2, 3, 4].map((day) => liveDay(shop, day, 3)) : [];

describe('outside days', () => {
  test('generated days come back from the table as they went in', () => {
    const { rows, bad } = readCsv(writeCsv(days));
    const again = daysFromRows(rows, 0.6);

    expect(bad).toEqual([]);
    expect(again).toMatchObject({ learningDays: 3, days: days.map(({ midnightAt }) => ({ midnightAt })) });
    for (const [index, { people }] of days.entries()) {
      const known = ({ arrived, called, finished, sector, procedure, counter }: (typeof people)[number]) => [
        ...[arrived, called, finished].map((second) => (second === null ? null : second.toFixed(3))),
        sector,
        procedure,
        counter,
      ];
      expect(again.days[index]?.people.map(known)).toEqual(people.map(known));
    }
  });

  test('hours, counters and sectors are made out from the days to learn from', () => {
    const { days: again } = daysFromRows(readCsv(writeCsv(days)).rows, 0.6);
    const hours = again[0]?.opening.flat().map((second) => second / 3_600) ?? [];

    // The hours in which people are called: a minute or two less than those on the door.
    expect(hours).toHaveLength(4);
    for (const [index, published] of [7.5, 11.5, 13, 17].entries())
      expect(Math.abs((hours[index] ?? 0) - published)).toBeLessThan(0.6);
    expect(
      again[0]?.counters.map(({ counterId, sectors }) => [counterId, sectors.toSorted()]).sort(),
    ).toEqual(shop?.counters.map(({ counterId, sectors }) => [counterId, sectors.toSorted()]));
  });

  test('bad rows are named by line and reason, and the others are read', () => {
    const { rows, bad } = readCsv(
      [
        header,
        '2026-01-05T08:00:00+07:00,2026-01-05T08:10:00+07:00,2026-01-05T08:20:00+07:00,ho-tich,khai-sinh,1',
        'yesterday,,,ho-tich,,',
        '2026-01-05T08:00:00+07:00,2026-01-05T07:10:00+07:00,,ho-tich,,1',
        '2026-01-05T08:00:00+07:00,2026-01-05T08:10:00+07:00,2026-01-05T08:05:00+07:00,ho-tich,,1',
        '2026-01-05T08:00:00+07:00,2026-01-05T08:10:00+07:00,,ho-tich,,',
        '2026-01-05T08:00:00+07:00,,2026-01-05T08:05:00+07:00,ho-tich,,',
        '2026-01-05T08:00:00+07:00,2026-01-06T08:05:00+07:00,,ho-tich,,1',
        '2026-01-05T08:00:00+07:00,,,,,',
        '',
        '2026-01-05T08:00:00,,,ho-tich,,',
        '2026-01-05T01:30:00Z,,,"ho-tich, khac",,',
      ].join('\r\n'),
    );

    expect(rows.map(({ arrived, called, sector }) => [arrived, called, sector])).toEqual([
      [28_800, 29_400, 'ho-tich'],
      [30_600, null, 'ho-tich, khac'],
    ]);
    expect(bad).toEqual([
      { line: 3, why: 'arrived "yesterday" is no ISO instant' },
      { line: 4, why: 'called before arriving' },
      { line: 5, why: 'finished before being called' },
      { line: 6, why: 'called, but counter is empty' },
      { line: 7, why: 'finished without having been called' },
      { line: 8, why: 'called on another day than the arrival' },
      { line: 9, why: 'sector is empty' },
      { line: 11, why: 'arrived "2026-01-05T08:00:00" is no ISO instant' },
    ]);
  });

  test('a table without a column says which', () => {
    expect(readCsv('arrived,called,sector\n')).toEqual({
      rows: [],
      bad: [{ line: 1, why: 'no column finished, procedure, counter' }],
    });
  });
});
