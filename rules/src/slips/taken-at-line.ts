import type { LocalDate, LocalTime } from '@motcua/contracts/dates';
import { weekdayOf } from '../calendar/weekday-of.ts';

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** When a number was taken, as it is said on paper: "09:05, thứ Sáu, 27/11/2026". Figures are read in any language. */
export function takenAtLine({ date, time }: { date: LocalDate; time: LocalTime }): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${time}, ${weekdays[weekdayOf(date) - 1] ?? ''}, ${day}/${month}/${year}`;
}
