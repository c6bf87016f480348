import type { LocalDate, LocalTime } from '@motcua/contracts/dates';
import { expect, it } from 'vitest';
import { takenAtLine } from './taken-at-line.ts';

it.each([
  ['2026-11-23', '07:00', '07:00, thứ Hai, 23/11/2026'],
  ['2026-11-24', '07:01', '07:01, thứ Ba, 24/11/2026'],
  ['2026-11-25', '11:59', '11:59, thứ Tư, 25/11/2026'],
  ['2026-11-26', '12:00', '12:00, thứ Năm, 26/11/2026'],
  ['2026-11-27', '09:05', '09:05, thứ Sáu, 27/11/2026'],
  ['2026-11-28', '16:30', '16:30, thứ Bảy, 28/11/2026'],
  ['2026-11-29', '00:00', '00:00, Chủ nhật, 29/11/2026'],
])('%s %s is written "%s"', (date, time, line) => {
  expect(takenAtLine({ date: date as LocalDate, time: time as LocalTime })).toBe(line);
});
