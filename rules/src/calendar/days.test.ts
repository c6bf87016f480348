import { LocalDate } from '@motcua/contracts/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './add-days.ts';
import { dayNumber } from './day-number.ts';
import { weekdayOf } from './weekday-of.ts';

const day = (text: string) => LocalDate.parse(text);
const millisecondsOfDay = 86_400_000;
const anyDay = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('the weekday of a day', () => {
  it.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1945-09-02', 7],
    ['2000-02-29', 2],
    ['2024-02-29', 4],
    ['2026-08-22', 6],
    ['2026-08-31', 1],
    ['2026-11-24', 2],
    ['2026-11-29', 7],
    ['2100-03-01', 1],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday);
  });

  it('agrees with the calendar of the machine for every day of ten thousand years', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekdayOf(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
        expect(dayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('so many days later', () => {
  it.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-08-31', 30, '2026-09-30'],
    ['9999-12-30', 1, '9999-12-31'],
  ])('%s and %i days is %s', (date, days, later) => {
    expect(addDays(day(date), days)).toBe(later);
  });

  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const expected = new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsOfDay);
        fc.pre(expected.getUTCFullYear() >= 1 && expected.getUTCFullYear() <= 9999);
        expect(addDays(date, days)).toBe(expected.toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it('forth and back is the same day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (date, days) => {
        fc.pre(date < '9998-01-01');
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it.each([
    ['9999-12-31', 1],
    ['0001-01-01', -1],
  ])('%s and %i days is no day of the calendar', (date, days) => {
    expect(() => addDays(day(date), days)).toThrow(RangeError);
  });
});
