import { LocalDate } from '@motcua/contracts/dates';
import { type HoursPeriod, LocalMoment } from '@motcua/contracts/deadlines';
import { OpeningInterval } from '@motcua/contracts/shops';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/add-days.ts';
import { runClock } from './clock.ts';
import { hoursFrom } from './hours-from.ts';
import { hoursOn } from './hours-on.ts';
import { isSameWeek } from './is-same-week.ts';
import { momentText, wallSecond } from './local-moment.ts';
import { workingTimeOf } from './usual-time.ts';
import { layCalendar } from './working-calendar.ts';

const week = (opens: string, closes: string, weekdays = [1, 2, 3, 4, 5]) =>
  weekdays.map((weekday) => OpeningInterval.parse({ weekday, opens, closes }));
const [first, second, third] = [week('07:00', '17:00'), week('07:30', '16:30'), week('08:00', '12:00')];
const day = (text: string) => LocalDate.parse(text);
const spans = (periods: readonly HoursPeriod[]) =>
  periods.map(({ from, until, hours }) => [from, until, hours[0]?.opens ?? 'closed']);

const laid = hoursFrom([], day('2026-03-02'), first);

describe('opening hours that change', () => {
  test('hold for the past too where a shop never had others', () => {
    expect(spans(laid)).toEqual([['2000-01-01', null, '07:00']]);
  });

  test('end the day before the next begin', () => {
    expect(spans(hoursFrom(laid, day('2026-12-01'), second))).toEqual([
      ['2000-01-01', '2026-11-30', '07:00'],
      ['2026-12-01', null, '07:30'],
    ]);
  });

  test('hold until those that were set for later already', () => {
    const later = hoursFrom(laid, day('2027-01-04'), third);
    expect(spans(hoursFrom(later, day('2026-12-01'), second))).toEqual([
      ['2000-01-01', '2026-11-30', '07:00'],
      ['2026-12-01', '2027-01-03', '07:30'],
      ['2027-01-04', null, '08:00'],
    ]);
  });

  test('take the place of those that begin on the same day', () => {
    const set = hoursFrom(laid, day('2026-12-01'), second);
    expect(spans(hoursFrom(set, day('2026-12-01'), third)).at(-1)).toEqual(['2026-12-01', null, '08:00']);
  });

  test('may be none: the shop is closed until others begin', () => {
    const closed = hoursFrom(laid, day('2026-12-01'), []);
    expect(spans(hoursFrom(closed, day('2026-12-14'), second))).toEqual([
      ['2000-01-01', '2026-11-30', '07:00'],
      ['2026-12-01', '2026-12-13', 'closed'],
      ['2026-12-14', null, '07:30'],
    ]);
  });

  test('taken back, leave what was there before', () => {
    const set = hoursFrom(laid, day('2026-12-01'), second);
    expect(hoursFrom(set, day('2026-12-01'), null)).toEqual(laid);
  });
});

test('whatever is set and taken back, each day has one week, and days before a change keep theirs', () => {
  const dates = fc.integer({ min: 0, max: 400 }).map((days) => addDays(day('2026-01-01'), days));
  const changes = fc.array(
    fc.record({ from: dates, hours: fc.option(fc.constantFrom(first, second, third, [])) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(changes, dates, (all, asked) => {
      let periods = laid;
      for (const { from, hours } of all) {
        const next = hoursFrom(periods, from, hours);
        if (asked < from) expect(hoursOn(next, asked)).toEqual(hoursOn(periods, asked));
        if (hours !== null && asked === from) expect(hoursOn(next, asked)).toEqual(hours);
        periods = next;
      }
      expect(periods[0]?.from).toBe('2000-01-01');
      expect(periods.at(-1)?.until).toBeNull();
      expect(
        periods.slice(1).every(({ from }, index) => addDays(periods[index]?.until ?? from, 1) === from),
      ).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('the same week is the same in whatever order it is written', () => {
  expect(isSameWeek(first, first.toReversed())).toBe(true);
  expect(isSameWeek(first, second)).toBe(false);
  expect(isSameWeek(first, first.slice(1))).toBe(false);
  expect(isSameWeek(null, [])).toBe(false);
  expect(isSameWeek(null, null)).toBe(true);
});

describe('a term that spans a change of hours', () => {
  // From 2026-06-10, a Wednesday, the shop works 08:00–12:00 only.
  const known = { days: [{ date: day('2026-01-01'), kind: 'holiday' as const, nameVi: 'Tết', source: 'x' }] };
  const before = layCalendar(workingTimeOf({ ...known, periods: laid }));
  const changed = hoursFrom(laid, day('2026-06-10'), third);
  const after = layCalendar(workingTimeOf({ ...known, periods: changed }));
  const due = (
    calendar: typeof before,
    received: string,
    amount: number,
    unit: 'working_hour' | 'working_day',
  ) => momentText(runClock(calendar, wallSecond(LocalMoment.parse(received)), { amount, unit }).dueAt);

  test.each([
    // Counted wholly in the old period: nothing moves.
    ['2026-06-08T08:00', 8, 'working_hour', '2026-06-08T16:00', '2026-06-08T16:00'],
    ['2026-06-01T09:00', 3, 'working_day', '2026-06-04T09:00', '2026-06-04T09:00'],
    // Begun in the old and ended in the new: each day counts by its own hours.
    ['2026-06-09T13:00', 8, 'working_hour', '2026-06-10T11:00', '2026-06-10T12:00'],
    ['2026-06-09T13:00', 12, 'working_hour', '2026-06-10T15:00', '2026-06-11T12:00'],
    // A term in working days ends at the same clock time whatever the hours are.
    ['2026-06-09T13:00', 3, 'working_day', '2026-06-12T13:00', '2026-06-12T13:00'],
    // Received in the new period outside its hours: from its next opening.
    ['2026-06-10T13:00', 2, 'working_hour', '2026-06-10T15:00', '2026-06-11T10:00'],
  ] as const)('received %s, %i %s: %s, and after the change %s', (received, amount, unit, old, now) => {
    expect(due(before, received, amount, unit)).toBe(old);
    expect(due(after, received, amount, unit)).toBe(now);
  });
});
