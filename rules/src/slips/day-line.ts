import type { LocalDate } from '@motcua/contracts/dates';
import { weekdayOf } from '../calendar/weekday-of.ts';

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** A day as it is said on paper: "thứ Sáu, 27/11/2026". */
export function dayLine(date: LocalDate): string {
  return `${weekdays[weekdayOf(date) - 1] ?? ''}, ${dayFigures(date)}`;
}

/** "27/11/2026", which is read in any language. */
export const dayFigures = (date: LocalDate): string => date.split('-').reverse().join('/');
