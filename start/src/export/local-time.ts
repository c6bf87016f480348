import { momentText } from '@motcua/rules/deadlines/local-moment';
import { epochSecond, wallAt } from '@motcua/rules/deadlines/zone';

/** An instant on the wall clock of a zone, in ISO 8601 with its offset and parts of a second: `2026-08-21T10:00:00.000+07:00`. */
export function localTime(instant: string, timeZone: string): string {
  const wall = wallAt(instant, timeZone);
  const minutes = Math.round((wall - epochSecond(instant)) / 60);
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  const text = momentText(wall);
  const seconds = text.length === 16 ? `${text}:00` : text;
  const fraction = /\.(\d{3})/.exec(instant)?.[1] ?? '000';
  return `${seconds}.${fraction}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
