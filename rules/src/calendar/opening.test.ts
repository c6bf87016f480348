import { LocalDate, LocalTime } from '@motcua/contracts/dates';
import { CalendarDay, OpeningInterval, type TicketHours } from '@motcua/contracts/shops';
import { describe, expect, it } from 'vitest';
import { openingAt } from './opening.ts';

const plainDay = (weekday: number) => [
  OpeningInterval.parse({ weekday, opens: '07:00', closes: '11:00' }),
  OpeningInterval.parse({ weekday, opens: '13:00', closes: '17:00' }),
];
const plainWeek = [...plainDay(1), ...plainDay(2), ...plainDay(3), ...plainDay(4), ...plainDay(5)];

const calendarDay = (date: string, kind: CalendarDay['kind'], nameVi: string) =>
  CalendarDay.parse({ date, kind, nameVi, source: 'test' });
// The civil servants' calendar around National Day 2026 and the first Vietnamese Culture Day.
const days2026 = [
  calendarDay('2026-08-22', 'working_swap', 'Làm bù'),
  calendarDay('2026-08-31', 'compensatory', 'Nghỉ hoán đổi dịp Quốc khánh'),
  calendarDay('2026-09-01', 'holiday', 'Quốc khánh'),
  calendarDay('2026-09-02', 'holiday', 'Quốc khánh'),
  calendarDay('2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'),
];

const at = (
  date: string,
  time: string,
  shop: { hours?: OpeningInterval[]; days?: CalendarDay[]; ticketHours?: TicketHours } = {},
) =>
  openingAt({
    hours: plainWeek,
    days: days2026,
    ticketHours: 'working-hours',
    ...shop,
    date: LocalDate.parse(date),
    time: LocalTime.parse(time),
  });

const open = (closesAt: string) => ({ open: true, closesAt, outsideHours: false });
const closed = (
  reason: string,
  opensOn: string | null,
  opensAt: string | null,
  dayOffVi: string | null = null,
) => ({
  open: false,
  reason,
  dayOffVi,
  opensOn,
  opensAt,
});

describe('a plain Thursday, 2026-11-26', () => {
  it.each([
    ['00:00', closed('before-hours', '2026-11-26', '07:00')],
    ['06:59', closed('before-hours', '2026-11-26', '07:00')],
    ['07:00', open('11:00')],
    ['10:59', open('11:00')],
    ['11:00', closed('lunch', '2026-11-26', '13:00')],
    ['12:59', closed('lunch', '2026-11-26', '13:00')],
    ['13:00', open('17:00')],
    ['16:59', open('17:00')],
    ['17:00', closed('after-hours', '2026-11-27', '07:00')],
    ['23:59', closed('after-hours', '2026-11-27', '07:00')],
  ])('at %s', (time, opening) => {
    expect(at('2026-11-26', time)).toEqual(opening);
  });
});

describe('days of the real calendar of 2026', () => {
  it.each([
    // Friday evening leads over the week-end to Monday.
    ['2026-11-27', '18:00', closed('after-hours', '2026-11-30', '07:00')],
    ['2026-11-28', '09:00', closed('no-hours', '2026-11-30', '07:00')],
    ['2026-11-29', '09:00', closed('no-hours', '2026-11-30', '07:00')],
    // Vietnamese Culture Day, a Tuesday, off for the first time.
    ['2026-11-23', '17:00', closed('after-hours', '2026-11-25', '07:00')],
    ['2026-11-24', '09:00', closed('day-off', '2026-11-25', '07:00', 'Ngày Văn hóa Việt Nam')],
    ['2026-11-24', '05:00', closed('day-off', '2026-11-25', '07:00', 'Ngày Văn hóa Việt Nam')],
    // The Saturday worked for 31 August: Monday's hours, lunch included.
    ['2026-08-21', '17:30', closed('after-hours', '2026-08-22', '07:00')],
    ['2026-08-22', '06:00', closed('before-hours', '2026-08-22', '07:00')],
    ['2026-08-22', '09:00', open('11:00')],
    ['2026-08-22', '12:00', closed('lunch', '2026-08-22', '13:00')],
    ['2026-08-22', '16:00', open('17:00')],
    ['2026-08-22', '17:00', closed('after-hours', '2026-08-24', '07:00')],
    // From Friday 28 August over a week-end, the swapped Monday and two days of National Day.
    ['2026-08-28', '17:00', closed('after-hours', '2026-09-03', '07:00')],
    ['2026-08-31', '09:00', closed('day-off', '2026-09-03', '07:00', 'Nghỉ hoán đổi dịp Quốc khánh')],
    ['2026-09-02', '09:00', closed('day-off', '2026-09-03', '07:00', 'Quốc khánh')],
  ])('%s at %s', (date, time, opening) => {
    expect(at(date, time)).toEqual(opening);
  });
});

describe('shops with other hours', () => {
  it('a Saturday morning for procedures is open like any other', () => {
    const saturday = OpeningInterval.parse({ weekday: 6, opens: '07:30', closes: '10:30' });

    expect(at('2026-11-28', '08:00', { hours: [...plainWeek, saturday] })).toEqual(open('10:30'));
  });

  it('a made-up Saturday is a whole day even where Saturdays have a short morning', () => {
    const saturday = OpeningInterval.parse({ weekday: 6, opens: '07:30', closes: '10:30' });

    expect(at('2026-08-22', '14:00', { hours: [...plainWeek, saturday] })).toEqual(open('17:00'));
  });

  it('hours may come in any order', () => {
    const hours = [
      OpeningInterval.parse({ weekday: 4, opens: '13:00', closes: '17:00' }),
      OpeningInterval.parse({ weekday: 4, opens: '07:00', closes: '11:00' }),
    ];

    expect(at('2026-11-26', '06:00', { hours })).toEqual(closed('before-hours', '2026-11-26', '07:00'));
  });

  it('a shop without hours has no next opening', () => {
    expect(at('2026-11-26', '09:00', { hours: [] })).toEqual(closed('no-hours', null, null));
  });

  it('the next opening may be thirty days away', () => {
    // 2026-12-30 is a Wednesday; every one before it is off.
    const days = ['2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23'].map((date) =>
      calendarDay(date, 'holiday', 'Nghỉ'),
    );

    expect(at('2026-11-30', '09:00', { hours: plainDay(3), days })).toEqual(
      closed('no-hours', '2026-12-30', '07:00'),
    );
  });

  it('the next opening is not looked for on the thirty-first day', () => {
    const days = ['2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23'].map((date) =>
      calendarDay(date, 'holiday', 'Nghỉ'),
    );

    expect(at('2026-11-29', '09:00', { hours: plainDay(3), days })).toEqual(closed('no-hours', null, null));
  });
});

describe('a shop that gives tickets always', () => {
  it.each([
    ['2026-11-26', '09:00', false],
    ['2026-11-26', '12:00', true],
    ['2026-11-26', '22:00', true],
    ['2026-11-24', '09:00', true],
    ['2026-11-28', '09:00', true],
    ['2026-08-22', '09:00', false],
  ])('%s at %s, outside hours: %s', (date, time, outsideHours) => {
    expect(at(date, time, { ticketHours: 'always' })).toEqual({ open: true, closesAt: null, outsideHours });
  });
});

describe('hours that change on 2026-12-01', () => {
  const until = { from: LocalDate.parse('2000-01-01'), until: LocalDate.parse('2026-11-30') };
  const after = { from: LocalDate.parse('2026-12-01'), until: null };
  const hours = [
    ...plainWeek.map((interval) => ({ ...interval, ...until })),
    { ...OpeningInterval.parse({ weekday: 2, opens: '07:30', closes: '11:30' }), ...after },
  ];
  it.each([
    ['2026-11-30', '16:59', open('17:00')],
    // Closed on the last evening: the next opening is said by the hours of its own day.
    ['2026-11-30', '17:00', closed('after-hours', '2026-12-01', '07:30')],
    ['2026-12-01', '07:15', closed('before-hours', '2026-12-01', '07:30')],
    ['2026-12-01', '07:30', open('11:30')],
    ['2026-12-02', '09:00', closed('no-hours', '2026-12-08', '07:30')],
  ])('%s at %s', (date, time, expected) => {
    expect(at(date, time, { hours })).toEqual(expected);
  });
});
