import { LocalTime } from '@motcua/contracts/dates';
import { LocalMoment } from '@motcua/contracts/deadlines';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReceipt, anyWorkingTime, firstSecond } from '../../testing/any-calendar.ts';
import { civilDays } from '../../testing/civil-days.ts';
import { runClock } from './clock.ts';
import { DeadlineError } from './deadline-error.ts';
import { handOverBy } from './hand-over-by.ts';
import { isExpected } from './is-expected.ts';
import { dayOf, momentText, secondOf, wallSecond } from './local-moment.ts';
import { remaining } from './remaining.ts';
import { lateFrom, punctuality } from './standing.ts';
import { thresholdsOf } from './thresholds.ts';
import { workingTimeOf } from './usual-time.ts';
import { layCalendar } from './working-calendar.ts';

// What stands around a due date: when it warns, what is left, by when the file goes to the department, late or not.

const usual = layCalendar(workingTimeOf({ days: civilDays }));
const at = (text: string) => wallSecond(LocalMoment.parse(text));
const numRuns = 10_000;
/** Any dossier on any calendar; calendars that end too early are another table's matter. */
function clockOn(time: Parameters<typeof layCalendar>[0], second: number, amount: number) {
  const calendar = layCalendar(time);
  try {
    return { calendar, clock: runClock(calendar, firstSecond + second, { amount, unit: 'working_day' }) };
  } catch (error) {
    fc.pre(!(error instanceof DeadlineError));
    throw error;
  }
}

describe('a dossier taken in goes to the department the same working day, and after 15:00 the next', {
  timeout: 60_000,
}, () => {
  it.each([
    ['in the morning', '2026-08-20T08:00', '2026-08-20T17:00'],
    ['at 15:00', '2026-08-20T15:00', '2026-08-20T17:00'],
    ['a minute after', '2026-08-20T15:01', '2026-08-21T07:00'],
    ['after it, before a made-up Saturday', '2026-08-21T16:00', '2026-08-22T07:00'],
    ['after it, before the holidays', '2026-08-28T16:00', '2026-09-03T07:00'],
    ['at night', '2026-08-20T23:00', '2026-08-21T17:00'],
    ['on a Sunday', '2026-08-23T09:00', '2026-08-24T17:00'],
  ])('%s', (_name, received, expected) => {
    expect(momentText(handOverBy(usual, at(received)))).toBe(expected);
  });
  it('by the hour that the shop sets', () => {
    expect(momentText(handOverBy(usual, at('2026-08-20T10:30'), LocalTime.parse('10:00')))).toBe(
      '2026-08-21T07:00',
    );
  });
  it('on any calendar: never before it came in, and at a moment at which the shop works or closes', () => {
    fc.assert(
      fc.property(anyWorkingTime, anyReceipt, (time, second) => {
        const { calendar } = clockOn(time, second, 1);
        const by = handOverBy(calendar, firstSecond + second);
        const shifts = calendar.shifts[dayOf(by) - calendar.firstDay] ?? [];
        expect(by).toBeGreaterThanOrEqual(firstSecond + second);
        expect(shifts.some(([opens, closes]) => [opens, closes].includes(secondOf(by)))).toBe(true);
      }),
      { numRuns },
    );
  });
});

describe('what a dossier passes on its way to its date and beyond', { timeout: 60_000 }, () => {
  it('three, two and one working days before, the last day for an apology, the date, lateness, and who hears of it', () => {
    const passed = thresholdsOf(usual, at('2026-08-21T10:00'), at('2026-08-28T10:00'));
    expect(passed.map(({ kind, at: moment }) => [kind, momentText(moment)])).toEqual([
      ['warn-3', '2026-08-25T07:00'],
      ['warn-2', '2026-08-26T07:00'],
      ['warn-1', '2026-08-27T07:00'],
      ['apology-last-day', '2026-08-27T07:00'],
      ['due', '2026-08-28T10:00'],
      ['overdue', '2026-08-29T00:00'],
      ['escalate-1', '2026-09-03T07:00'],
      ['escalate-3', '2026-09-07T07:00'],
    ]);
  });
  it.each([
    [
      'a term of one day warns of nothing before it began',
      '2026-08-26T10:00',
      '2026-08-27T10:00',
      ['due', 'overdue'],
    ],
    [
      'two days, one warning',
      '2026-08-25T10:00',
      '2026-08-27T10:00',
      ['warn-1', 'apology-last-day', 'due', 'overdue'],
    ],
  ])('%s', (_name, from, to, kinds) => {
    const passed = thresholdsOf(usual, at(from), at(to), { warnDays: [3, 2, 1], escalateDays: [] });
    expect(passed.map(({ kind }) => kind)).toEqual(kinds);
  });
  it('on any calendar: in order, none before the start, warnings before the date and late after its day', () => {
    fc.assert(
      fc.property(anyWorkingTime, anyReceipt, fc.integer({ min: 1, max: 40 }), (time, second, amount) => {
        const { calendar, clock } = clockOn(time, second, amount);
        const passed = thresholdsOf(calendar, clock.startedAt, clock.dueAt);
        expect(passed).toEqual(passed.toSorted((a, b) => a.at - b.at));
        for (const { kind, at: moment } of passed) {
          expect(moment).toBeGreaterThan(clock.startedAt);
          if (kind.startsWith('warn') || kind === 'apology-last-day')
            expect(dayOf(moment)).toBeLessThan(dayOf(clock.dueAt));
          if (kind === 'overdue' || kind.startsWith('escalate'))
            expect(dayOf(moment)).toBeGreaterThan(dayOf(clock.dueAt));
        }
        expect(passed.filter(({ kind }) => kind === 'overdue')).toHaveLength(1);
      }),
      { numRuns },
    );
  });
});

describe('what is left of a term, or by how much it is passed', { timeout: 60_000 }, () => {
  it.each([
    [
      'a day before',
      '2026-08-27T10:00',
      '2026-08-26T10:00',
      { late: false, workingDays: 1, workingSeconds: 28_800 },
    ],
    [
      'over the holidays',
      '2026-09-03T10:00',
      '2026-08-28T10:00',
      { late: false, workingDays: 1, workingSeconds: 28_800 },
    ],
    [
      'an hour after, the same day',
      '2026-08-27T10:00',
      '2026-08-27T11:00',
      { late: false, workingDays: 0, workingSeconds: 3_600 },
    ],
    [
      'the next morning',
      '2026-08-27T10:00',
      '2026-08-28T07:00',
      { late: true, workingDays: 1, workingSeconds: 18_000 },
    ],
    [
      'at the very moment',
      '2026-08-27T10:00',
      '2026-08-27T10:00',
      { late: false, workingDays: 0, workingSeconds: 0 },
    ],
  ])('%s', (_name, dueAt, now, expected) => {
    expect(remaining(usual, at(dueAt), at(now))).toEqual(expected);
  });
  it('on any calendar: never less than nothing, late exactly from when it is late, and shrinking towards the date', () => {
    fc.assert(
      fc.property(
        anyWorkingTime,
        anyReceipt,
        fc.integer({ min: 1, max: 40 }),
        fc.nat(2_000_000),
        (time, second, amount, later) => {
          const { calendar, clock } = clockOn(time, second, amount);
          const now = clock.startedAt + later;
          const left = remaining(calendar, clock.dueAt, now);
          expect(left.late).toBe(now >= lateFrom(clock.dueAt));
          expect(left.workingDays).toBeGreaterThanOrEqual(0);
          expect(left.workingSeconds).toBeGreaterThanOrEqual(0);
          if (now <= clock.dueAt) expect(left.workingDays).toBeLessThanOrEqual(amount);
          const mirrored = remaining(calendar, now, clock.dueAt);
          expect(mirrored.workingSeconds).toBe(left.workingSeconds);
        },
      ),
      { numRuns },
    );
  });
});

describe('early, on the day or late, by the local date', { timeout: 60_000 }, () => {
  it('is one of three, and late is exactly who was not finished when the day was over', () => {
    fc.assert(
      fc.property(anyReceipt, anyReceipt, (dueAt, finished) => {
        const standing = punctuality(dueAt, finished);
        expect(standing === 'late').toBe(finished >= lateFrom(dueAt));
        expect(standing === 'on-day').toBe(dayOf(dueAt) === dayOf(finished));
      }),
      { numRuns },
    );
  });
});

it.each([
  ['Bộ luật Lao động 2019, Điều 112; dự kiến, chờ thông báo', true],
  ['Dự kiến', true],
  ['Thông báo 9441/TB-BNV', false],
])('a day by "%s" is only expected: %s', (source, expected) => {
  expect(isExpected({ source })).toBe(expected);
});
