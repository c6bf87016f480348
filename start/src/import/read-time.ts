import { type Instant, LocalDate } from '@motcua/contracts/dates';
import type { LocalMoment } from '@motcua/contracts/deadlines';
import { dateOf, wallSecond } from '@motcua/rules/deadlines/local-moment';
import { instantOf, wallAt } from '@motcua/rules/deadlines/zone';

/** How the days of a file are written where the year comes last. */
export type DateOrder = 'DD/MM/YYYY' | 'MM/DD/YYYY';

export type ReadTime = {
  at: Instant;
  /** On the wall calendar of the shop. */
  day: LocalDate;
  /** The file says the day and no hour. */
  dayOnly: boolean;
};
export type TimeTrouble = 'not-a-time' | 'year-out-of-range';

const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?`;
const yearFirst = new RegExp(
  String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]+${time}\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$`,
  'i',
);
const yearLast = new RegExp(
  String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ,]+${time}\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$`,
  'i',
);
const timeFirst = new RegExp(String.raw`^${time}[ ,]+(\d{1,2})([-/.])(\d{1,2})\6(\d{4})$`);

/**
 * Reads what registers write as a time: ISO 8601 with or without offset and parts of a second, `21/08/2026 10:00`,
 * `10:00 21/08/2026`, or a day alone. Without an offset it is the wall clock of the file's zone; a day alone is a day of
 * the shop, wherever the file was written.
 * @param dayEdge what a day alone means: its first or its last second
 */
export function readTime(
  text: string,
  zones: { file: string; shop: string },
  order: DateOrder,
  dayEdge: 'start' | 'end',
): ReadTime | TimeTrouble {
  const parts = partsOf(text.trim(), order);
  if (parts === null) return 'not-a-time';
  const year = Number(parts.date.slice(0, 4));
  if (year < 1950 || year > 2200) return 'year-out-of-range';
  const clock = parts.clock ?? (dayEdge === 'start' ? '00:00:00' : '23:59:59');
  const wall = wallOf(`${parts.date}T${clock}`);
  if (wall === null) return 'not-a-time';
  const dayOnly = parts.clock === null;
  const at =
    parts.offset === null
      ? instantOf(wall, dayOnly ? zones.shop : zones.file)
      : `${new Date((wall - parts.offset * 60) * 1000).toISOString().slice(0, 19)}.000Z`;
  return {
    at: at.replace('.000Z', `.${parts.milliseconds}Z`),
    day: dateOf(wallAt(at, zones.shop)),
    dayOnly,
  };
}

type Parts = { date: string; clock: string | null; milliseconds: string; offset: number | null };

function partsOf(text: string, order: DateOrder): Parts | null {
  const inOrder = (first = '', second = '') => (order === 'DD/MM/YYYY' ? [second, first] : [first, second]);
  const iso = yearFirst.exec(text);
  if (iso) return parts([iso[1], iso[3], iso[4]], iso.slice(5, 9), iso[9]);
  const local = yearLast.exec(text);
  if (local) return parts([local[4], ...inOrder(local[1], local[3])], local.slice(5, 9), local[9]);
  const clockFirst = timeFirst.exec(text);
  if (clockFirst)
    return parts(
      [clockFirst[8], ...inOrder(clockFirst[5], clockFirst[7])],
      clockFirst.slice(1, 5),
      undefined,
    );
  return null;
}

function parts(date: (string | undefined)[], clock: (string | undefined)[], offset?: string): Parts | null {
  const [hour, minute, second = '0', fraction = ''] = clock;
  const two = (number = '') => number.padStart(2, '0');
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)) return null;
  const ahead = offset === undefined ? null : minutesOf(offset);
  if (ahead !== null && Math.abs(ahead) > 14 * 60) return null;
  return {
    date: date.map(two).join('-'),
    clock: hour === undefined ? null : [hour, minute, second].map(two).join(':'),
    milliseconds: fraction.padEnd(3, '0').slice(0, 3),
    offset: ahead,
  };
}

function minutesOf(offset: string): number {
  if (/^(z|utc)$/i.test(offset)) return 0;
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.replace(':', '').slice(3, 5) || 0);
  return offset.startsWith('-') ? -size : size;
}

function wallOf(moment: string): number | null {
  if (!LocalDate.safeParse(moment.slice(0, 10)).success) return null;
  return wallSecond(moment as LocalMoment);
}
