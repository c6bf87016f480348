import type { LocalMoment } from '@motcua/contracts/deadlines';
import { wallSecond } from '@motcua/rules/deadlines/local-moment';
import { epochSecond, instantOf } from '@motcua/rules/deadlines/zone';

/** How far a zone's wall clock is from UTC at a moment of that wall, as `+07:00`. */
export function offsetAt(moment: LocalMoment, timeZone: string): string {
  const wall = wallSecond(moment);
  const minutes = Math.round((wall - epochSecond(instantOf(wall, timeZone))) / 60);
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
