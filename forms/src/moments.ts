import type { Instant } from '@motcua/contracts/dates';
import { dateOf, secondOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';

const two = (number: number) => String(number).padStart(2, '0');

/**
 * "ngày 05 tháng 02 năm 2026": a nought stands before days under ten and before January and February, so that nobody can
 * write a figure in front of them (Decree 30/2020, appendix I).
 */
export function dayOnPaper(at: Instant, timeZone: string): string {
  const [year, month, day] = dateOf(wallAt(at, timeZone)).split('-').map(Number);
  const monthText = (month ?? 0) < 3 ? two(month ?? 0) : String(month);
  return `ngày ${two(day ?? 0)} tháng ${monthText} năm ${year}`;
}

/** "10 giờ 00 phút, ngày 21 tháng 8 năm 2026" */
export function momentOnPaper(at: Instant, timeZone: string): string {
  const { hour, minute } = clockOf(at, timeZone);
  return `${hour} giờ ${minute} phút, ${dayOnPaper(at, timeZone)}`;
}

/** "10:00 21/08/2026", for the narrow columns of a table. */
export function momentInTable(at: Instant, timeZone: string): string {
  const { hour, minute } = clockOf(at, timeZone);
  return `${hour}:${minute} ${dayInTable(at, timeZone)}`;
}

/** "21/08/2026" */
export function dayInTable(at: Instant, timeZone: string): string {
  return dateOf(wallAt(at, timeZone)).split('-').reverse().join('/');
}

function clockOf(at: Instant, timeZone: string): { hour: string; minute: string } {
  const second = secondOf(wallAt(at, timeZone));
  return { hour: two(Math.floor(second / 3600)), minute: two(Math.floor(second / 60) % 60) };
}
