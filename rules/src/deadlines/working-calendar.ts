import type { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { WorkingTime } from '@motcua/contracts/deadlines';
import type { OpeningInterval } from '@motcua/contracts/shops';
import { dayNumber } from '../calendar/day-number.ts';
import { DeadlineError } from './deadline-error.ts';

const monday = 1;

/** Seconds since midnight from which and until which a shop works; the last second is not in it. */
export type Shift = readonly [opens: number, closes: number];

/**
 * A shop's working time laid out day by day, so that a term of three years is found as fast as one of a day: how many
 * working days and seconds lie before each day is summed up once.
 */
export type WorkingCalendar = {
  /** Days since 1970 of the first day, and how many days are known from there. */
  readonly firstDay: number;
  readonly days: number;
  /** Whether a day counts for a term in working days. */
  readonly counts: Uint8Array;
  /** How many counted days lie before the day; one entry more than there are days. */
  readonly countedBefore: Int32Array;
  /** The day of each counted day, by its rank. */
  readonly countedDays: Int32Array;
  /** How many working seconds lie before the day; one entry more than there are days. */
  readonly secondsBefore: Float64Array;
  /** The day's shifts in order. */
  readonly shifts: readonly (readonly Shift[])[];
};

const clockSeconds = (time: LocalTime) => Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;

/** Lays a shop's working time out. Throws `no-working-time` where not one day counts: no loop may look for one. */
export function layCalendar(time: WorkingTime): WorkingCalendar {
  const firstDay = dayNumber(time.begins);
  const days = dayNumber(time.ends) - firstDay + 1;
  if (days <= 0) throw new DeadlineError('no-working-time');
  const special = new Map(time.days.map((day) => [dayNumber(day.date), day.kind]));
  const closed = new Set(time.closures.map((closure) => dayNumber(closure.date)));
  const weeks = time.periods.map((period) => ({
    from: dayNumber(period.from),
    until: period.until === null ? Number.POSITIVE_INFINITY : dayNumber(period.until),
    week: weekOf(period.hours),
  }));
  const countedWeekdays = new Set(time.countedWeekdays);
  const counts = new Uint8Array(days);
  const countedBefore = new Int32Array(days + 1);
  const secondsBefore = new Float64Array(days + 1);
  const countedDays: number[] = [];
  const shifts: (readonly Shift[])[] = [];
  for (let index = 0; index < days; index++) {
    const day = firstDay + index;
    const kind = special.get(day);
    const off = kind === 'holiday' || kind === 'compensatory' || closed.has(day);
    // 1970-01-01 was a Thursday.
    const weekday = kind === 'working_swap' ? monday : ((((day + 3) % 7) + 7) % 7) + 1;
    const week = weeks.find((one) => one.from <= day && day <= one.until)?.week;
    const worked = off ? [] : (week?.[weekday] ?? []);
    const counted = worked.length > 0 && (kind === 'working_swap' || countedWeekdays.has(weekday));
    shifts.push(worked);
    if (counted) {
      counts[index] = 1;
      countedDays.push(day);
    }
    countedBefore[index + 1] = (countedBefore[index] ?? 0) + (counted ? 1 : 0);
    secondsBefore[index + 1] =
      (secondsBefore[index] ?? 0) + worked.reduce((sum, [opens, closes]) => sum + closes - opens, 0);
  }
  if (countedDays.length === 0) throw new DeadlineError('no-working-time');
  return {
    firstDay,
    days,
    counts,
    countedBefore,
    countedDays: Int32Array.from(countedDays),
    secondsBefore,
    shifts,
  };
}

/** By ISO weekday, each day's shifts in order; touching ones are one. */
function weekOf(hours: readonly OpeningInterval[]): Readonly<Record<number, readonly Shift[]>> {
  const week: Record<number, Shift[]> = {};
  for (const { weekday, opens, closes } of hours.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))) {
    const day = week[weekday] ?? [];
    week[weekday] = day;
    const last = day.at(-1);
    const [from, to] = [clockSeconds(opens), clockSeconds(closes)];
    if (last && last[1] >= from) day[day.length - 1] = [last[0], Math.max(last[1], to)];
    else if (to > from) day.push([from, to]);
  }
  return week;
}

/** The place of a day in the calendar, or -1 where nothing is known of it. */
export function indexOf(calendar: WorkingCalendar, day: number): number {
  const index = day - calendar.firstDay;
  return index >= 0 && index < calendar.days ? index : -1;
}

export const isKnown = (calendar: WorkingCalendar, date: LocalDate) =>
  indexOf(calendar, dayNumber(date)) >= 0;
