import type { ChangedDayKind, ShopCalendarShown } from '@motcua/contracts/calendar-changes';
import { LocalDate } from '@motcua/contracts/dates';
import { addDays } from '@motcua/rules/calendar/add-days';
import { weekdayOf } from '@motcua/rules/calendar/weekday-of';

/** One day of a year as the page shows it. */
export type DayCell = {
  date: LocalDate;
  /** What makes it other than a plain day; `weekend`: no day of work by the week. */
  kind: ChangedDayKind | 'weekend' | 'plain';
  expected: boolean;
  nameVi: string | null;
  source: string | null;
};

type Known = Pick<ShopCalendarShown, 'days' | 'closures' | 'countedWeekdays'>;

/** The twelve months of a year, each in weeks from Monday to Sunday; null where a week belongs to another month. */
export function yearCells(year: number, known: Known): (DayCell | null)[][][] {
  const special = new Map(known.days.map((day) => [day.date, day]));
  const closures = new Map(known.closures.map((closure) => [closure.date, closure]));
  return Array.from({ length: 12 }, (_, index) => {
    const first = LocalDate.parse(`${year}-${String(index + 1).padStart(2, '0')}-01`);
    const weeks: (DayCell | null)[][] = [];
    const month = first.slice(0, 7);
    for (let date = addDays(first, 1 - weekdayOf(first)); date.slice(0, 7) <= month; date = addDays(date, 7))
      weeks.push(
        Array.from({ length: 7 }, (__, weekday) => {
          const day = addDays(date, weekday);
          return day.startsWith(month) ? cellOf(day) : null;
        }),
      );
    return weeks;
  });

  function cellOf(date: LocalDate): DayCell {
    const closure = closures.get(date);
    if (closure) return { date, kind: 'closure', expected: false, ...namesOf(closure) };
    const day = special.get(date);
    if (day) return { date, kind: day.kind, expected: day.expected, ...namesOf(day) };
    const kind = known.countedWeekdays.includes(weekdayOf(date)) ? 'plain' : 'weekend';
    return { date, kind, expected: false, nameVi: null, source: null };
  }
}

const namesOf = ({ nameVi, source }: { nameVi: string; source: string }) => ({ nameVi, source });
