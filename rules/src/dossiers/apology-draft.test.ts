import type { LocalDate } from '@motcua/contracts/dates';
import type { LocalMoment, TermUnit } from '@motcua/contracts/deadlines';
import { expect, test } from 'vitest';
import { wallSecond } from '../deadlines/local-moment.ts';
import { workingTimeOf } from '../deadlines/usual-time.ts';
import { layCalendar } from '../deadlines/working-calendar.ts';
import { apologyDraft } from './apology-draft.ts';

const days = [
  { date: '2026-08-31', kind: 'compensatory', nameVi: 'Hoán đổi', source: '' },
  { date: '2026-09-01', kind: 'holiday', nameVi: 'Quốc khánh', source: '' },
  { date: '2026-09-02', kind: 'holiday', nameVi: 'Quốc khánh', source: '' },
] as const;
const calendar = layCalendar(
  workingTimeOf({ days: days.map((day) => ({ ...day, date: day.date as LocalDate })) }),
);
const draft = (today: string, due: string, amount = 3, unit: TermUnit = 'working_day', before = 0) =>
  apologyDraft(calendar, today as LocalDate, wallSecond(due as LocalMoment), { amount, unit }, before);

// 2026-08-25 is a Tuesday.
test.each<[why: string, today: string, due: string, lastDay: string | null]>([
  ['two working days before it is too early', '2026-08-24', '2026-08-26T10:00', null],
  ['on the last working day before it is drafted', '2026-08-25', '2026-08-26T10:00', '2026-08-25'],
  ['on the due day it is too late', '2026-08-26', '2026-08-26T10:00', null],
  ['and afterwards', '2026-08-27', '2026-08-26T10:00', null],
  ['before a weekend it is drafted on Friday', '2026-08-21', '2026-08-24T10:00', '2026-08-21'],
  ['and can still be signed on Sunday', '2026-08-23', '2026-08-24T10:00', '2026-08-21'],
  ['before a holiday it is drafted before that', '2026-08-28', '2026-09-03T10:00', '2026-08-28'],
  ['a due date before the calendar begins is nobody’s draft', '2009-01-01', '2010-01-04T10:00', null],
])('%s', (_why, today, due, lastDay) => {
  expect(draft(today, due)?.lastDay ?? null).toBe(lastDay);
});

test.each<[amount: number, unit: TermUnit, newDue: string]>([
  [3, 'working_day', '2026-08-28T10:00'],
  [10, 'working_day', '2026-09-07T10:00'],
  [1, 'working_day', '2026-08-27T10:00'],
  // Five days after the 26th is the 31st, a day off.
  [9, 'calendar_day', '2026-09-03T10:00'],
  [4, 'working_hour', '2026-08-27T10:00'],
  [1, 'half_day', '2026-08-27T10:00'],
  [1, 'same_day', '2026-08-27T10:00'],
])('for a term of %i %s until the 26th, %s is proposed', (amount, unit, newDue) => {
  expect(draft('2026-08-25', '2026-08-26T10:00', amount, unit)?.newDue).toBe(newDue);
});

test('there is no second draft', () => {
  expect(draft('2026-08-25', '2026-08-26T10:00', 3, 'working_day', 1)).toBeNull();
});

test('where the calendar ends before the new date, the date is left to whoever signs', () => {
  expect(draft('2026-08-25', '2026-08-26T10:00', 3_000)).toEqual({ lastDay: '2026-08-25', newDue: null });
});
