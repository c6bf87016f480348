import type { LocalDate } from '@motcua/contracts/dates';
import { expect, test } from 'vitest';
import { workingTimeOf } from './usual-time.ts';
import { layCalendar } from './working-calendar.ts';
import { workingDayAfter } from './working-day-after.ts';

const days = [
  { date: '2026-08-22', kind: 'working_swap', nameVi: 'Làm bù', source: '' },
  { date: '2026-08-31', kind: 'compensatory', nameVi: 'Hoán đổi', source: '' },
  { date: '2026-09-01', kind: 'holiday', nameVi: 'Quốc khánh', source: '' },
  { date: '2026-09-02', kind: 'holiday', nameVi: 'Quốc khánh', source: '' },
] as const;
const calendar = layCalendar(
  workingTimeOf({ days: days.map((day) => ({ ...day, date: day.date as LocalDate })) }),
);
const after = (day: string, count: number) => workingDayAfter(calendar, day as LocalDate, count);

test.each([
  ['2026-08-20', 1, '2026-08-21'],
  ['2026-08-21', 1, '2026-08-22'],
  ['2026-08-21', 3, '2026-08-25'],
  ['2026-08-23', 1, '2026-08-24'],
  ['2026-08-28', 1, '2026-09-03'],
  ['2026-09-02', 3, '2026-09-07'],
  ['2026-12-31', 1, '2026-12-31'],
])('after %s the working day number %i is %s', (day, count, expected) => {
  expect(after(day, count)).toBe(expected);
});
