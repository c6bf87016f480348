import type { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { Opening } from '@motcua/contracts/hall';
import type { CalendarDay, DatedInterval, OpeningInterval, TicketHours } from '@motcua/contracts/shops';
import { addDays } from './add-days.ts';
import { intervalsOn } from './intervals-on.ts';

/** How far the next opening is looked for. The longest break of the year, Tết, is nine days. */
const daysAhead = 30;

/**
 * Whether tickets are given at this date and time of the shop's own wall clock; if not, why, and when it opens again
 * (null where no opening lies within thirty days). An interval includes the minute it opens and excludes the one it
 * closes. A shop set to `always` gives tickets at any hour, says whether this one is outside its hours, and never closes.
 */
export function openingAt(given: {
  hours: readonly (OpeningInterval | DatedInterval)[];
  days: readonly CalendarDay[];
  ticketHours: TicketHours;
  date: LocalDate;
  time: LocalTime;
}): Opening {
  const { hours, days, date, time } = given;
  const today = intervalsOn(date, hours, days);
  const now = today.intervals.find((interval) => interval.opens <= time && time < interval.closes);

  if (given.ticketHours === 'always') return { open: true, closesAt: null, outsideHours: now === undefined };
  if (now !== undefined) return { open: true, closesAt: now.closes, outsideHours: false };
  return {
    open: false,
    reason: today.dayOffVi === null ? reasonAt(time, today.intervals) : 'day-off',
    dayOffVi: today.dayOffVi,
    ...nextOpening(given),
  };
}

function reasonAt(time: LocalTime, intervals: readonly OpeningInterval[]) {
  if (intervals.length === 0) return 'no-hours';
  const someToCome = intervals.some((interval) => time < interval.opens);
  const somePast = intervals.some((interval) => interval.closes <= time);
  if (!someToCome) return 'after-hours';
  return somePast ? 'lunch' : 'before-hours';
}

function nextOpening(given: {
  hours: readonly (OpeningInterval | DatedInterval)[];
  days: readonly CalendarDay[];
  date: LocalDate;
  time: LocalTime;
}): { opensOn: LocalDate | null; opensAt: LocalTime | null } {
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const date = addDays(given.date, ahead);
    const { intervals } = intervalsOn(date, given.hours, given.days);
    const next = intervals.find((interval) => ahead > 0 || given.time < interval.opens);
    if (next !== undefined) return { opensOn: date, opensAt: next.opens };
  }
  return { opensOn: null, opensAt: null };
}
