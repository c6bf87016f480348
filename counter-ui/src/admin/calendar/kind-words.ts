import type { SpecialDay } from '@motcua/contracts/calendar-changes';
import type { calendarAdminVi } from '@motcua/ui/words/calendar-admin.vi.ts';
import type { SameWords } from '@motcua/ui/words/catalogue.ts';
import type { DayCell } from './year-cells.ts';

type Words = SameWords<typeof calendarAdminVi>;

/** The letter that marks a kind of day on the year, so that it is told apart without its colour. */
export function markOf(words: Words, kind: DayCell['kind']): string {
  const marks: Record<DayCell['kind'], string> = {
    holiday: words.markHoliday,
    compensatory: words.markCompensatory,
    working_swap: words.markSwap,
    closure: words.markClosure,
    weekend: '',
    plain: '',
  };
  return marks[kind];
}

/** A day as it was or shall be, in words: "nghỉ lễ (Quốc khánh)". */
export function specialInWords(words: Words, day: SpecialDay | null): string {
  return day === null ? words.plain : `${words[day.kind]} (${day.nameVi})`;
}
