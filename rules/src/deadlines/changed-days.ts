import type { CalendarScope, ChangedDay, EnteredDay, SpecialDay } from '@motcua/contracts/calendar-changes';
import type { LocalDate } from '@motcua/contracts/dates';
import type { Closure } from '@motcua/contracts/deadlines';
import type { CalendarDay } from '@motcua/contracts/shops';
import { weekdayOf } from '../calendar/weekday-of.ts';

type Days = { days: readonly CalendarDay[]; closures: readonly Closure[] };

/** What stands in the calendar for a day, of the one kind or the other; null: a plain day of the week. */
export function specialOn(known: Days, scope: CalendarScope, date: LocalDate): SpecialDay | null {
  if (scope === 'shop') {
    const closure = known.closures.find((one) => one.date === date);
    return closure ? { kind: 'closure', nameVi: closure.nameVi, source: closure.source } : null;
  }
  const day = known.days.find((one) => one.date === date);
  return day ? { kind: day.kind, nameVi: day.nameVi, source: day.source } : null;
}

/** The calendar with a change in it. Pure: what was given stays as it was. */
export function withChangedDays<Known extends Days>(
  known: Known,
  scope: CalendarScope,
  changed: readonly ChangedDay[],
): Known & { days: CalendarDay[]; closures: Closure[] } {
  const touched = new Set(changed.map(({ date }) => date));
  const kept = <Day extends { date: LocalDate }>(days: readonly Day[]) =>
    days.filter(({ date }) => !touched.has(date));
  const days = scope === 'national' ? kept(known.days) : [...known.days];
  const closures = scope === 'shop' ? kept(known.closures) : [...known.closures];
  for (const { date, after } of changed) {
    if (after === null) continue;
    const { kind, nameVi, source } = after;
    if (kind === 'closure') closures.push({ date, nameVi, source });
    else days.push({ date, kind, nameVi, source });
  }
  const byDate = (a: { date: LocalDate }, b: { date: LocalDate }) => (a.date < b.date ? -1 : 1);
  return { ...known, days: days.toSorted(byDate), closures: closures.toSorted(byDate) };
}

/** The change that takes another one back. */
export const inverseOf = (changed: readonly ChangedDay[]): ChangedDay[] =>
  changed.map(({ date, before, after }) => ({ date, before: after, after: before }));

/** Why a day cannot be entered so; a code for the words. */
export type DayTrouble =
  | 'outside-calendar'
  | 'year-not-whole'
  | 'wrong-scope'
  | 'no-week-end'
  | 'twice'
  | 'nothing-new';

/**
 * What is wrong with the days that somebody entered, the first of it; null where nothing is. Only a day off by the week
 * is made up, and a national day is no closure of a shop. The year after the last that is known is entered whole, with
 * no fewer days than any year before had: one holiday alone would make all its other days look like working days.
 */
export function troubleWith(
  known: Days & { begins: LocalDate; ends: LocalDate },
  scope: CalendarScope,
  entered: readonly EnteredDay[],
): { date: LocalDate; trouble: DayTrouble } | null {
  const seen = new Set<string>();
  const newYear = String(Number(known.ends.slice(0, 4)) + 1);
  const ofNewYear = entered.filter(({ date, after }) => date.startsWith(newYear) && after !== null).length;
  for (const { date, after } of entered) {
    const before = specialOn(known, scope, date);
    const trouble = troubleWithDay();
    if (trouble !== null) return { date, trouble };
    seen.add(date);

    function troubleWithDay(): DayTrouble | null {
      if (seen.has(date)) return 'twice';
      if (date < known.begins || date.slice(0, 4) > newYear) return 'outside-calendar';
      if (date > known.ends && scope === 'shop') return 'outside-calendar';
      if (date > known.ends && ofNewYear < fewestOfAYear(known.days)) return 'year-not-whole';
      if (after !== null && (after.kind === 'closure') !== (scope === 'shop')) return 'wrong-scope';
      if (after?.kind === 'working_swap' && weekdayOf(date) < 6) return 'no-week-end';
      return isSameDay(before, after) ? 'nothing-new' : null;
    }
  }
  return null;
}

/** Whether a day is the same before and after, its name and its source included. */
export function isSameDay(one: SpecialDay | null, other: SpecialDay | null): boolean {
  if (one === null || other === null) return one === other;
  return one.kind === other.kind && one.nameVi === other.nameVi && one.source === other.source;
}

/** How few special days a known year has. */
function fewestOfAYear(days: readonly CalendarDay[]): number {
  const perYear = Map.groupBy(days, ({ date }) => date.slice(0, 4));
  return Math.min(...[...perYear.values()].map((ofYear) => ofYear.length));
}
