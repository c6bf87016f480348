import type { LocalDate, LocalTime } from '@motcua/contracts/dates';
import { dayLine } from './day-line.ts';

/** When a number was taken, as it is said on paper: "09:05, thứ Sáu, 27/11/2026". Figures are read in any language. */
export function takenAtLine({ date, time }: { date: LocalDate; time: LocalTime }): string {
  return `${time}, ${dayLine(date)}`;
}
