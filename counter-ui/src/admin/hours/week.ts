import type { LocalTime } from '@motcua/contracts/dates';
import type { OpeningInterval } from '@motcua/contracts/shops';

/** One interval as it is typed: a time field may be empty meanwhile. */
export type TypedInterval = { opens: string; closes: string };
/** Seven days, Monday first. */
export type TypedWeek = readonly (readonly TypedInterval[])[];

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const wallTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The saved hours as seven days of intervals in order. */
export function toWeek(hours: readonly OpeningInterval[]): TypedWeek {
  return weekdays.map((weekday) =>
    hours
      .filter((interval) => interval.weekday === weekday)
      .map(({ opens, closes }) => ({ opens, closes }))
      .toSorted((a, b) => (a.opens < b.opens ? -1 : 1)),
  );
}

/** What is typed, as hours to save; null while a time is missing. */
export function toHours(week: TypedWeek): OpeningInterval[] | null {
  const hours = week.flatMap((day, index) =>
    day.map(({ opens, closes }) =>
      isTime(opens) && isTime(closes) ? { weekday: index + 1, opens, closes } : null,
    ),
  );
  const whole = hours.filter((interval) => interval !== null);
  return whole.length === hours.length ? whole : null;
}

const isTime = (text: string): text is LocalTime => wallTime.test(text);

/** What is wrong with one day, in the order in which it is put right. */
export function dayFault(day: readonly TypedInterval[]): 'missing' | 'backwards' | 'overlap' | null {
  if (day.some(({ opens, closes }) => !isTime(opens) || !isTime(closes))) return 'missing';
  if (day.some(({ opens, closes }) => closes <= opens)) return 'backwards';
  const inOrder = day.toSorted((a, b) => (a.opens < b.opens ? -1 : 1));
  const overlaps = inOrder.some(({ closes }, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && next.opens < closes;
  });
  return overlaps ? 'overlap' : null;
}

/** The interval a clerk most likely adds next: the morning, then the afternoon, then an hour after the last. */
export function nextInterval(day: readonly TypedInterval[]): TypedInterval {
  const last = day.toSorted((a, b) => (a.opens < b.opens ? -1 : 1)).at(-1);
  if (last === undefined) return { opens: '07:00', closes: '11:00' };
  if (last.closes <= '13:00') return { opens: '13:00', closes: '17:00' };
  return { opens: last.closes, closes: '' };
}
