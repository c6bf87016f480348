import { LocalTime } from '@motcua/contracts/dates';
import { describe, expect, test } from 'vitest';
import { type HoursRow, periodsOf } from './hours-periods.ts';

const monday = (opens: string, fromDay: string, untilDay: string | null): HoursRow => ({
  weekday: 1,
  opens: LocalTime.parse(opens),
  closes: LocalTime.parse('17:00'),
  fromDay,
  untilDay,
});
const spans = (rows: HoursRow[]) =>
  periodsOf(rows).map(({ from, until, hours }) => [from, until, hours.map(({ opens }) => opens).join(' ')]);

describe('the periods of opening hours', () => {
  test('are one where a shop never changed its hours', () => {
    expect(spans([monday('07:00', '2000-01-01', null)])).toEqual([['2000-01-01', null, '07:00']]);
  });

  test('follow each other day by day', () => {
    expect(spans([monday('07:00', '2000-01-01', '2026-11-30'), monday('07:30', '2026-12-01', null)])).toEqual(
      [
        ['2000-01-01', '2026-11-30', '07:00'],
        ['2026-12-01', null, '07:30'],
      ],
    );
  });

  test('say that a shop was closed between two of them', () => {
    expect(spans([monday('07:00', '2000-01-01', '2026-02-27'), monday('07:30', '2026-03-10', null)])).toEqual(
      [
        ['2000-01-01', '2026-02-27', '07:00'],
        ['2026-02-28', '2026-03-09', ''],
        ['2026-03-10', null, '07:30'],
      ],
    );
  });

  test('say that a shop is closed from a day on', () => {
    expect(spans([monday('07:00', '2000-01-01', '2026-12-31')])).toEqual([
      ['2000-01-01', '2026-12-31', '07:00'],
      ['2027-01-01', null, ''],
    ]);
  });

  test('are none where nobody ever set hours', () => {
    expect(periodsOf([])).toEqual([]);
  });
});
