import { LocalDate, LocalTime } from '@motcua/contracts/dates';
import { ClockChange, LocalMoment, Term } from '@motcua/contracts/deadlines';
import { OpeningInterval } from '@motcua/contracts/shops';
import { describe, expect, it } from 'vitest';
import { civilDays } from '../../testing/civil-days.ts';
import { runClock } from './clock.ts';
import { momentText, wallSecond } from './local-moment.ts';
import { usualHours } from './usual-hours.ts';
import { workingTimeOf } from './usual-time.ts';
import { layCalendar } from './working-calendar.ts';

const usual = layCalendar(workingTimeOf({ days: civilDays }));
const moment = (text: string) => LocalMoment.parse(text);
const term = (text: string) => {
  const [amount, unit] = text.split(' ');
  return Term.parse({ amount: Number(amount), unit });
};
const pause = (text: string) => {
  const [from, to] = text.split('/');
  return ClockChange.parse({ kind: 'pause', from, to: to === '' ? null : to });
};
const restart = (at: string) => ClockChange.parse({ kind: 'restart', at });
const due = (received: string, length: string, changes: ClockChange[] = [], calendar = usual) =>
  momentText(runClock(calendar, wallSecond(moment(received)), term(length), changes).dueAt);

describe('a term in working days ends at the same clock time on its last counted day', () => {
  it.each([
    ['2021-04-29T09:00', '3 working_day', '2021-05-06T09:00'],
    ['2024-04-26T09:00', '3 working_day', '2024-05-04T09:00'],
    ['2026-08-21T10:00', '1 working_day', '2026-08-22T10:00'],
    ['2026-08-28T10:00', '1 working_day', '2026-09-03T10:00'],
    ['2026-11-23T14:00', '1 working_day', '2026-11-25T14:00'],
    ['2026-02-13T16:00', '2 working_day', '2026-02-24T16:00'],
    ['2025-12-31T09:00', '2 working_day', '2026-01-06T09:00'],
  ])('%s and %s is %s', (received, length, expected) => {
    expect(due(received, length)).toBe(expected);
  });
});

describe('what comes in outside working hours counts from the next opening', () => {
  it.each([
    ['a minute before closing', '2026-08-20T16:59', '2026-08-21T16:59'],
    ['at the closing bell', '2026-08-20T17:00', '2026-08-22T07:00'],
    ['a minute after closing', '2026-08-20T17:01', '2026-08-22T07:00'],
    ['before opening', '2026-08-20T06:30', '2026-08-21T07:00'],
    ['over lunch', '2026-08-20T11:00', '2026-08-21T13:00'],
    ['on a Saturday', '2026-08-15T09:00', '2026-08-18T07:00'],
    ['on a Saturday that is made up', '2026-08-22T09:00', '2026-08-24T09:00'],
    ['on a day of Tết', '2026-02-17T09:00', '2026-02-24T07:00'],
    ['in the last minute of a year that ends in a swap', '2025-12-31T23:59', '2026-01-06T07:00'],
  ])('%s: %s and one working day is %s', (_name, received, expected) => {
    expect(due(received, '1 working_day')).toBe(expected);
  });
});

describe('a term in calendar days counts every day and rolls off a day off', () => {
  it.each([
    ['2026-08-20T10:00', '1 calendar_day', '2026-08-21T10:00'],
    // A made-up Saturday is a day of work: nothing to roll.
    ['2026-08-20T10:00', '2 calendar_day', '2026-08-22T10:00'],
    ['2026-08-20T10:00', '3 calendar_day', '2026-08-24T10:00'],
    ['2026-08-28T10:00', '4 calendar_day', '2026-09-03T10:00'],
    ['2026-02-12T10:00', '5 calendar_day', '2026-02-23T10:00'],
    ['2026-11-14T10:00', '7 calendar_day', '2026-11-23T07:00'],
    ['2026-11-16T10:00', '8 calendar_day', '2026-11-25T10:00'],
  ])('%s and %s is %s', (received, length, expected) => {
    expect(due(received, length)).toBe(expected);
  });
});

describe('hours and half days run inside working hours only', () => {
  it.each([
    ['2026-08-20T10:00', '1 working_hour', '2026-08-20T11:00'],
    ['2026-08-20T10:30', '1 working_hour', '2026-08-20T13:30'],
    ['2026-08-20T10:00', '8 working_hour', '2026-08-21T10:00'],
    ['2026-08-21T16:00', '2 working_hour', '2026-08-22T08:00'],
    ['2026-08-20T07:00', '1 half_day', '2026-08-20T11:00'],
    ['2026-08-20T10:00', '1 half_day', '2026-08-20T16:00'],
    ['2026-08-20T13:00', '2 half_day', '2026-08-21T11:00'],
    ['2026-08-28T16:59', '1 working_hour', '2026-09-03T07:59'],
  ])('%s and %s is %s', (received, length, expected) => {
    expect(due(received, length)).toBe(expected);
  });
});

describe('work of the same day is due at the closing bell', () => {
  it.each([
    ['2026-08-20T10:00', '2026-08-20T17:00'],
    ['2026-08-20T14:59', '2026-08-20T17:00'],
    ['2026-08-20T15:00', '2026-08-21T17:00'],
    ['2026-08-28T15:30', '2026-09-03T17:00'],
    ['2026-08-15T10:00', '2026-08-17T17:00'],
  ])('%s is due %s', (received, expected) => {
    expect(due(received, '1 same_day')).toBe(expected);
  });
});

describe('a pause moves the date by what it took', () => {
  it.each([
    [
      'a week-end in between',
      '2026-06-05T16:00',
      '1 working_day',
      '2026-06-05T16:30/2026-06-08T10:00',
      '2026-06-09T16:00',
    ],
    [
      'asked on Friday, returned on Monday',
      '2024-06-05T16:00',
      '3 working_day',
      '2024-06-07T10:00/2024-06-10T10:00',
      '2024-06-11T16:00',
    ],
    [
      'asked on Monday, returned on Friday',
      '2024-06-07T16:00',
      '3 working_day',
      '2024-06-10T10:00/2024-06-14T10:00',
      '2024-06-18T16:00',
    ],
    [
      'across Tết',
      '2026-02-11T09:00',
      '3 working_day',
      '2026-02-13T09:00/2026-02-23T09:00',
      '2026-02-24T09:00',
    ],
    [
      'asked and returned in the same hour',
      '2026-08-20T09:00',
      '2 working_day',
      '2026-08-20T10:00/2026-08-20T10:40',
      '2026-08-22T09:00',
    ],
    [
      'over a made-up Saturday',
      '2026-08-20T09:00',
      '2 working_day',
      '2026-08-21T10:00/2026-08-24T10:00',
      '2026-08-25T09:00',
    ],
    [
      'in calendar days',
      '2026-06-01T09:00',
      '10 calendar_day',
      '2026-06-03T10:00/2026-06-06T10:00',
      '2026-06-15T09:00',
    ],
    [
      'in working hours',
      '2026-08-20T08:00',
      '8 working_hour',
      '2026-08-20T10:00/2026-08-20T15:00',
      '2026-08-21T11:00',
    ],
    [
      'at the very second of the due moment',
      '2026-08-20T09:00',
      '1 working_day',
      '2026-08-21T09:00/2026-08-22T09:00',
      '2026-08-22T09:00',
    ],
    [
      'begun and ended in the very second of the due moment',
      '2026-08-20T09:00',
      '1 working_day',
      '2026-08-21T09:00/2026-08-21T09:00',
      '2026-08-21T09:00',
    ],
  ])('%s', (_name, received, length, stopped, expected) => {
    expect(due(received, length, [pause(stopped)])).toBe(expected);
  });

  it('two and three pauses add up', () => {
    const two = [pause('2026-06-02T09:00/2026-06-03T09:00'), pause('2026-06-04T09:00/2026-06-08T09:00')];
    expect(due('2026-06-01T09:00', '5 working_day', two)).toBe('2026-06-11T09:00');
    expect(
      due('2026-06-01T09:00', '5 working_day', [...two, pause('2026-06-09T09:00/2026-06-10T09:00')]),
    ).toBe('2026-06-12T09:00');
  });

  it('one that is asked for when the due day is over moves nothing: what is late stays late', () => {
    expect(due('2026-06-01T09:00', '1 working_day', [pause('2026-06-03T09:00/2026-06-10T09:00')])).toBe(
      '2026-06-02T09:00',
    );
  });

  it('one that still goes on says so, and no date is nearer for it', () => {
    const clock = runClock(usual, wallSecond(moment('2026-06-01T09:00')), term('3 working_day'), [
      pause('2026-06-02T10:00/'),
    ]);
    expect(clock.pausedSince).toBe(wallSecond(moment('2026-06-02T10:00')));
    expect(momentText(clock.dueAt)).toBe('2026-06-04T09:00');
  });
});

describe('a restart counts from the beginning', () => {
  it('once, twice and three times, each as if the dossier had come in then', () => {
    const rounds = [
      pause('2026-06-02T09:00/2026-06-05T14:00'),
      restart('2026-06-05T14:00'),
      pause('2026-06-08T09:00/2026-06-09T08:00'),
      restart('2026-06-09T08:00'),
      pause('2026-06-10T09:00/2026-06-10T10:00'),
      restart('2026-06-10T10:00'),
    ];
    expect(due('2026-06-01T09:00', '3 working_day', rounds.slice(0, 2))).toBe('2026-06-10T14:00');
    expect(due('2026-06-01T09:00', '3 working_day', rounds.slice(0, 4))).toBe('2026-06-12T08:00');
    expect(due('2026-06-01T09:00', '3 working_day', rounds)).toBe('2026-06-15T10:00');
  });

  it('on a made-up Saturday counts from it', () => {
    expect(due('2026-08-20T10:00', '1 working_day', [restart('2026-08-22T08:00')])).toBe('2026-08-24T08:00');
  });
});

describe('shops differ', () => {
  const halfSaturday = layCalendar(
    workingTimeOf({
      days: civilDays,
      periods: [
        {
          from: LocalDate.parse('2019-01-01'),
          until: null,
          hours: [...usualHours, OpeningInterval.parse({ weekday: 6, opens: '07:00', closes: '11:00' })],
        },
      ],
    }),
  );
  const stormy = layCalendar(
    workingTimeOf({
      days: civilDays,
      closures: [{ date: LocalDate.parse('2026-06-02'), nameVi: 'Bão số 2', source: 'Thông báo 15/TB-UBND' }],
    }),
  );

  it('an open Saturday morning takes dossiers and runs hours, but is no working day of the law', () => {
    expect(due('2026-06-05T16:00', '2 working_hour', [], halfSaturday)).toBe('2026-06-06T08:00');
    expect(due('2026-06-06T09:00', '1 working_day', [], halfSaturday)).toBe('2026-06-08T09:00');
    expect(due('2026-06-05T09:00', '1 working_day', [], halfSaturday)).toBe('2026-06-08T09:00');
    expect(due('2026-06-06T09:00', '1 same_day', [], halfSaturday)).toBe('2026-06-06T11:00');
  });

  it('a storm closes one shop on one day, and the shop beside it goes on', () => {
    expect(due('2026-06-01T09:00', '1 working_day', [], stormy)).toBe('2026-06-03T09:00');
    expect(due('2026-06-01T09:00', '1 working_day')).toBe('2026-06-02T09:00');
    expect(due('2026-06-01T16:00', '2 working_hour', [], stormy)).toBe('2026-06-03T08:00');
  });

  it('hours that change on a day hold from that day', () => {
    const changing = layCalendar(
      workingTimeOf({
        days: civilDays,
        periods: [
          {
            from: LocalDate.parse('2019-01-01'),
            until: LocalDate.parse('2026-06-02'),
            hours: [...usualHours],
          },
          {
            from: LocalDate.parse('2026-06-03'),
            until: null,
            hours: usualHours.map((one) => ({
              ...one,
              opens: one.opens === '07:00' ? LocalTime.parse('08:00') : one.opens,
            })),
          },
        ],
      }),
    );
    expect(due('2026-06-02T16:00', '2 working_hour', [], changing)).toBe('2026-06-03T09:00');
  });

  it('last year said again today is the date of then', () => {
    expect(due('2025-04-25T09:00', '3 working_day')).toBe('2025-04-29T09:00');
    expect(due('2025-04-29T09:00', '1 working_day')).toBe('2025-05-05T09:00');
  });
});

describe('what makes no sense is refused in words, never guessed and never searched for ever', () => {
  const code = (act: () => unknown) => {
    try {
      act();
      return 'no refusal';
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error;
    }
  };

  it.each([
    [
      'received before the calendar begins',
      () => due('2018-12-28T09:00', '1 working_day'),
      'received-outside-calendar',
    ],
    ['received after it ends', () => due('2031-01-05T09:00', '1 working_day'), 'received-outside-calendar'],
    [
      'a term that runs over the end of the calendar',
      () => due('2026-12-01T09:00', '900 working_day'),
      'calendar-ends',
    ],
    [
      'a term of hours that runs over it',
      () => due('2026-12-30T09:00', '3000 working_hour'),
      'calendar-ends',
    ],
    ['a term of days that runs over it', () => due('2026-12-30T09:00', '800 calendar_day'), 'calendar-ends'],
    ['received on the last evening', () => due('2026-12-31T18:00', '1 working_day'), 'calendar-ends'],
    [
      'a pause that ends before it begins',
      () => due('2026-06-01T09:00', '1 working_day', [pause('2026-06-02T09:00/2026-06-01T10:00')]),
      'pause-ends-before-it-begins',
    ],
    [
      'a pause before the receipt',
      () => due('2026-06-01T09:00', '1 working_day', [pause('2026-05-29T09:00/2026-06-01T10:00')]),
      'pause-before-receipt',
    ],
    [
      'two pauses at once',
      () =>
        due('2026-06-01T09:00', '5 working_day', [
          pause('2026-06-01T10:00/2026-06-03T09:00'),
          pause('2026-06-02T10:00/2026-06-04T09:00'),
        ]),
      'pauses-overlap',
    ],
    [
      'a pause inside one that never ends',
      () =>
        due('2026-06-01T09:00', '5 working_day', [
          pause('2026-06-01T10:00/'),
          pause('2026-06-02T10:00/2026-06-04T09:00'),
        ]),
      'pauses-overlap',
    ],
    [
      'a restart before the receipt',
      () => due('2026-06-01T09:00', '1 working_day', [restart('2026-05-29T09:00')]),
      'restart-before-receipt',
    ],
    [
      'a restart inside a pause',
      () =>
        due('2026-06-01T09:00', '5 working_day', [
          pause('2026-06-01T10:00/2026-06-03T09:00'),
          restart('2026-06-02T09:00'),
        ]),
      'restart-inside-pause',
    ],
    ['a term of nothing', () => runClock(usual, 0, { amount: 0, unit: 'working_day' }), 'term-out-of-range'],
    [
      'a term of a part of a day',
      () => runClock(usual, 0, { amount: 0.5, unit: 'working_day' }),
      'term-out-of-range',
    ],
    [
      'a shop that never works',
      () => layCalendar({ ...workingTimeOf({ days: civilDays }), periods: [] }),
      'no-working-time',
    ],
    [
      'a calendar that ends before it begins',
      () => layCalendar({ ...workingTimeOf({ days: civilDays }), ends: LocalDate.parse('2018-01-01') }),
      'no-working-time',
    ],
  ])('%s', (_name, act, expected) => {
    expect(code(act)).toBe(expected);
  });

  it('a day that is no day of the calendar', () => {
    expect(() => due('2026-02-30T09:00', '1 working_day')).toThrow(RangeError);
  });

  it('three years are no trouble where the calendar reaches so far', () => {
    const long = layCalendar({ ...workingTimeOf({ days: civilDays }), ends: LocalDate.parse('2030-12-31') });
    expect(due('2026-08-20T09:00', '1095 calendar_day', [], long)).toBe('2029-08-20T09:00');
    expect(due('2026-08-20T09:00', '750 working_day', [], long) > '2029-06').toBe(true);
  });
});
