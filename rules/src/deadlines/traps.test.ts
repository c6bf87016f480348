import type { LocalDate } from '@motcua/contracts/dates';
import { ClockChange, LocalMoment, Term } from '@motcua/contracts/deadlines';
import { CalendarDay, OpeningInterval } from '@motcua/contracts/shops';
import { describe, expect, it } from 'vitest';
import { civilDays } from '../../testing/civil-days.ts';
import { mayApologise } from '../dossiers/may-apologise.ts';
import { withChangedDays } from './changed-days.ts';
import { runClock } from './clock.ts';
import { countBetween } from './count-between.ts';
import { dateOf, momentText, wallSecond } from './local-moment.ts';
import { remaining } from './remaining.ts';
import { scheduleOf } from './schedule.ts';
import { lateFrom, punctuality } from './standing.ts';
import { usualHours } from './usual-hours.ts';
import { workingTimeOf } from './usual-time.ts';
import { layCalendar } from './working-calendar.ts';
import { wallAt } from './zone.ts';

// The traps into which other case systems fell, one row each. What needs the whole house stands in the api's table.

const usual = layCalendar(workingTimeOf({ days: civilDays }));
const at = (text: string) => wallSecond(LocalMoment.parse(text));
const term = (text: string) => {
  const [amount, unit] = text.split(' ');
  return Term.parse({ amount: Number(amount), unit });
};
const pause = (from: string, to: string | null) => ClockChange.parse({ kind: 'pause', from, to });
const restart = (moment: string) => ClockChange.parse({ kind: 'restart', at: moment });
const due = (received: string, length: string, changes: ClockChange[] = [], calendar = usual) =>
  momentText(runClock(calendar, at(received), term(length), changes).dueAt);
const trouble = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no error';
};
const day = (date: string, kind: CalendarDay['kind']) =>
  CalendarDay.parse({ date, kind, nameVi: 'Ngày lễ', source: 'thử' });

describe('trap 1: a made-up Saturday is a working day; trap 2: a swapped Monday is none', () => {
  it.each([
    ['1', '2026-08-21T10:00', '2026-08-22T10:00'],
    ['2', '2026-08-28T10:00', '2026-09-03T10:00'],
  ])('trap %s: %s and one working day is %s', (_trap, received, expected) => {
    expect(due(received, '1 working_day')).toBe(expected);
  });
});

describe('trap 4: received at the closing bell, on a Saturday, on a made-up Saturday, in Tết', () => {
  it.each([
    ['2026-08-27T16:59', '2026-08-28T16:59'],
    ['2026-08-27T17:00', '2026-09-03T07:00'],
    ['2026-08-27T17:01', '2026-09-03T07:00'],
    ['2026-08-15T10:00', '2026-08-18T07:00'],
    ['2026-08-22T10:00', '2026-08-24T10:00'],
    ['2026-02-18T10:00', '2026-02-24T07:00'],
  ])('%s and one working day is %s', (received, expected) => {
    expect(due(received, '1 working_day')).toBe(expected);
  });
});

describe('trap 5: a pause moves the date by the days of the term that it took', () => {
  it.each([
    [
      'over a week-end',
      '2026-06-04T16:00',
      '2 working_day',
      '2026-06-05T10:00',
      '2026-06-08T10:00',
      '2026-06-09T16:00',
    ],
    [
      'from Monday to Friday',
      '2026-06-08T16:00',
      '2 working_day',
      '2026-06-08T17:00',
      '2026-06-12T10:00',
      '2026-06-16T16:00',
    ],
    [
      'across Tết',
      '2026-02-12T10:00',
      '3 working_day',
      '2026-02-13T10:00',
      '2026-02-23T10:00',
      '2026-02-25T10:00',
    ],
    [
      'within an hour',
      '2026-06-08T08:00',
      '2 working_day',
      '2026-06-08T09:00',
      '2026-06-08T09:30',
      '2026-06-10T08:00',
    ],
    [
      'within an hour, of a term in hours',
      '2026-06-08T08:00',
      '2 working_hour',
      '2026-06-08T09:00',
      '2026-06-08T09:30',
      '2026-06-08T10:30',
    ],
  ])('%s', (_name, received, length, from, to, expected) => {
    expect(due(received, length, [pause(from, to)])).toBe(expected);
  });
});

describe('trap 6: two and three supplements, each counted from the beginning, and a pause that is open at the end', () => {
  it.each([
    [['2026-06-10T09:00'], '2026-06-15T09:00'],
    [['2026-06-10T09:00', '2026-06-17T14:00'], '2026-06-22T14:00'],
    [['2026-06-10T09:00', '2026-06-17T14:00', '2026-06-24T08:00'], '2026-06-29T08:00'],
  ])('after %j it is %s', (returns, expected) => {
    const changes = returns.flatMap((moment) => [
      pause(`${moment.slice(0, 8)}${String(Number(moment.slice(8, 10)) - 1).padStart(2, '0')}T10:00`, moment),
      restart(moment),
    ]);
    expect(due('2026-06-08T08:00', '3 working_day', changes)).toBe(expected);
  });

  it('a pause without an end stands, and the date says what it would be if it ended at once', () => {
    const clock = runClock(usual, at('2026-06-08T08:00'), term('3 working_day'), [
      pause('2026-06-09T08:00', null),
    ]);
    expect([momentText(clock.pausedSince ?? 0), momentText(clock.dueAt)]).toEqual([
      '2026-06-09T08:00',
      '2026-06-11T08:00',
    ]);
  });
});

it('trap 7: suspended, resumed and suspended again, each pause counts', () => {
  expect(
    due('2026-06-01T08:00', '5 working_day', [
      pause('2026-06-02T08:00', '2026-06-03T08:00'),
      pause('2026-06-04T08:00', '2026-06-08T08:00'),
    ]),
  ).toBe('2026-06-11T08:00');
});

describe('trap 8: asked for a supplement after the due date has passed, it stays late', () => {
  it('the pause moves nothing', () => {
    expect(due('2026-06-01T08:00', '2 working_day', [pause('2026-06-04T08:00', '2026-06-12T08:00')])).toBe(
      '2026-06-03T08:00',
    );
  });
  it('an open one does not stop the clock', () => {
    const clock = runClock(usual, at('2026-06-01T08:00'), term('2 working_day'), [
      pause('2026-06-04T08:00', null),
    ]);
    expect(clock.pausedSince).toBeNull();
  });
});

describe('trap 9: a term in calendar days rolls off a holiday, one in working days cannot land on one', () => {
  it.each([
    ['2026-08-27T10:00', '6 calendar_day', '2026-09-03T10:00'],
    ['2026-08-27T10:00', '2 working_day', '2026-09-03T10:00'],
    ['2026-08-27T10:00', '1 working_day', '2026-08-28T10:00'],
  ])('%s and %s is %s', (received, length, expected) => {
    expect(due(received, length)).toBe(expected);
  });
});

it('trap 10: half past six in Vietnam is yesterday in Greenwich, and still today', () => {
  const zone = 'Asia/Ho_Chi_Minh';
  expect(momentText(wallAt('2026-08-20T23:30:00.000Z', zone))).toBe('2026-08-21T06:30');
  expect(scheduleOf(usual, zone, '2026-08-20T23:30:00.000Z', term('1 working_day'), []).dueAt).toBe(
    '2026-08-22T00:00:00.000Z',
  );
});

describe('trap 11: a calendar without a working day, or one that ends too early, is an error and never a loop', () => {
  it.each([
    [
      'no hours on a counted day',
      () => layCalendar({ ...workingTimeOf({ days: civilDays }), periods: [] }),
      'no-working-time',
    ],
    ['ending before the due date', () => due('2026-12-30T10:00', '5 working_day'), 'calendar-ends'],
    ['rolling past its end', () => due('2026-12-31T10:00', '1 calendar_day'), 'calendar-ends'],
    [
      'received before it begins',
      () => due('2018-12-31T10:00', '1 working_day'),
      'received-outside-calendar',
    ],
    ['received after it ends', () => due('2027-01-01T10:00', '1 working_day'), 'received-outside-calendar'],
  ])('%s', (_name, act, code) => {
    expect(trouble(act)).toBe(code);
  });
});

describe('trap 12: a term longer than a year, of nothing, of half a day', () => {
  it.each([
    ['2023-08-21T10:00', '750 working_day', '2026-08-13T10:00'],
    ['2026-06-08T08:00', '1 half_day', '2026-06-08T14:00'],
    ['2026-06-08T08:00', '3 half_day', '2026-06-09T14:00'],
  ])('%s and %s', (received, length, _expected) => {
    const end = due(received, length);
    const counted = countBetween(usual, 'working-days', at(received), at(end));
    if (length.endsWith('working_day')) expect(counted).toBe(750);
    else expect(end).toBe(_expected);
  });
  it.each([0, -1, 1.5, 3_661])('%s days is no term', (amount) => {
    expect(trouble(() => runClock(usual, at('2026-06-08T08:00'), { amount, unit: 'working_day' }))).toBe(
      'term-out-of-range',
    );
  });
});

it('trap 13: what remains is said in working hours, with lunch and a half Saturday', () => {
  const hours = [...usualHours, OpeningInterval.parse({ weekday: 6, opens: '07:00', closes: '11:00' })];
  const begins = '2026-01-01' as LocalDate;
  const calendar = layCalendar(
    workingTimeOf({ days: [day('2026-01-01', 'holiday')], periods: [{ from: begins, until: null, hours }] }),
  );
  // Friday 10:30 to Monday 10:00: half an hour, four in the afternoon, four on Saturday, three on Monday.
  const left = remaining(calendar, at('2026-06-08T10:00'), at('2026-06-05T10:30'));
  expect(left).toEqual({ late: false, workingDays: 1, workingSeconds: 11.5 * 3_600 });
});

describe('traps 3 and 14: a swap announced after acceptance moves the date, and one taken back moves it back', () => {
  const before = workingTimeOf({ days: civilDays.filter(({ date }) => !date.startsWith('2026-08')) });
  const announced = [
    {
      date: '2026-08-31' as LocalDate,
      before: null,
      after: { kind: 'compensatory' as const, nameVi: 'Nghỉ', source: 'x' },
    },
    {
      date: '2026-08-22' as LocalDate,
      before: null,
      after: { kind: 'working_swap' as const, nameVi: 'Bù', source: 'x' },
    },
  ];
  const after = withChangedDays(before, 'national', announced);
  const back = withChangedDays(
    after,
    'national',
    announced.map((one) => ({ ...one, before: one.after, after: null })),
  );
  it.each([
    ['2026-08-21T10:00', '2026-08-24T10:00', '2026-08-22T10:00'],
    ['2026-08-28T10:00', '2026-08-31T10:00', '2026-09-03T10:00'],
  ])('%s: %s becomes %s', (received, old, moved) => {
    expect(due(received, '1 working_day', [], layCalendar(before))).toBe(old);
    expect(due(received, '1 working_day', [], layCalendar(after))).toBe(moved);
    expect(due(received, '1 working_day', [], layCalendar(back))).toBe(old);
  });
});

it('trap 14: an apology’s date stands when a holiday is announced on it, rolled to the next working day', () => {
  const appoint = ClockChange.parse({ kind: 'appoint', at: '2026-06-08T09:00', due: '2026-06-11T10:00' });
  const holiday = (...dates: string[]) =>
    layCalendar(workingTimeOf({ days: [...civilDays, ...dates.map((date) => day(date, 'holiday'))] }));
  const dueWith = (...dates: string[]) =>
    due('2026-06-05T10:00', '3 working_day', [appoint], holiday(...dates));
  expect(dueWith()).toBe('2026-06-11T10:00');
  expect(dueWith('2026-06-11')).toBe('2026-06-12T10:00');
  // The counted date is pushed past the appointed one: the later stands, and nothing breaks.
  expect(dueWith('2026-06-09', '2026-06-10')).toBe('2026-06-12T10:00');
});

it('trap 15: last year’s dossier counted today has the date it had', () => {
  const then = layCalendar(workingTimeOf({ days: civilDays.filter(({ date }) => date < '2026') }));
  const received = '2025-04-24T09:00';
  expect(due(received, '3 working_day')).toBe(due(received, '3 working_day', [], then));
  expect(due(received, '3 working_day')).toBe('2025-04-28T09:00');
});

it('trap 16: two shops with two calendars, at once', () => {
  const base = workingTimeOf({ days: civilDays });
  const closed = layCalendar({
    ...base,
    closures: [{ date: '2026-06-09' as LocalDate, nameVi: 'Bão số 1', source: 'thử' }],
  });
  const both = [usual, closed, usual, closed].map((calendar) =>
    due('2026-06-08T10:00', '1 working_day', [], calendar),
  );
  expect(both).toEqual(['2026-06-09T10:00', '2026-06-10T10:00', '2026-06-09T10:00', '2026-06-10T10:00']);
});

describe('trap 17: due today is on time until the day is over', () => {
  it.each([
    ['2026-06-09T09:59', 'on-day'],
    ['2026-06-09T16:59', 'on-day'],
    ['2026-06-09T23:59', 'on-day'],
    ['2026-06-10T00:00', 'late'],
    ['2026-06-08T17:00', 'early'],
  ])('finished at %s it is %s', (finished, expected) => {
    expect(punctuality(at('2026-06-09T10:00'), at(finished))).toBe(expected);
  });
  it('and an open one is late from midnight on', () => {
    expect(momentText(lateFrom(at('2026-06-09T10:00')))).toBe('2026-06-10T00:00');
    expect(remaining(usual, at('2026-06-09T10:00'), at('2026-06-09T20:00')).late).toBe(false);
    expect(remaining(usual, at('2026-06-09T10:00'), at('2026-06-10T00:00')).late).toBe(true);
  });
});

describe('trap 20: a new date is asked for before the last day, and once', () => {
  it.each([
    ['two days before', '2026-06-08', 0, true],
    ['one day before', '2026-06-09', 0, true],
    ['on the last day', '2026-06-10', 0, false],
    ['after it', '2026-06-11', 0, false],
    ['a second time', '2026-06-08', 1, false],
  ])('%s', (_name, today, before, may) => {
    expect(mayApologise(today as LocalDate, '2026-06-10' as LocalDate, before).ok).toBe(may);
  });
});

it('a pause over a made-up Saturday takes it too', () => {
  expect(due('2026-08-20T10:00', '2 working_day', [pause('2026-08-21T10:00', '2026-08-22T10:00')])).toBe(
    '2026-08-24T10:00',
  );
  expect(dateOf(at('2026-08-24T10:00'))).toBe('2026-08-24');
});
