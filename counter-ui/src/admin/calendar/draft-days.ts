import type { CalendarScope, EnteredDay } from '@motcua/contracts/calendar-changes';
import { LocalDate } from '@motcua/contracts/dates';
import { yearList } from './year-list.ts';

/** What somebody wants to change: the kind of the change, its days and their words. */
export type ChangeDraft = {
  what: 'holiday' | 'swap' | 'compensatory' | 'closure' | 'remove' | 'year';
  date: string;
  /** The day that is made up for it, for a swap. */
  madeUp: string;
  /** The days of a whole year, a line each. */
  list: string;
  nameVi: string;
  source: string;
  reason: string;
};

type Entered = { scope: CalendarScope; reason: string; days: EnteredDay[] };

/**
 * The draft as it is entered; null while something is missing.
 * @param isClosure whether the day that is taken out is a closure of this shop, and not a day of the whole country
 */
export function draftDays(
  draft: ChangeDraft,
  names: { swapOff: string; swapWork: string },
  isClosure: (date: string) => boolean,
): Entered | null {
  const { what } = draft;
  if (what === 'year') return draftYear(draft);
  const [date, madeUp] = [LocalDate.safeParse(draft.date), LocalDate.safeParse(draft.madeUp)];
  const [nameVi, source, reason] = [draft.nameVi.trim(), draft.source.trim(), draft.reason.trim()];
  if (!date.success || reason === '') return null;
  if (what === 'remove')
    return {
      scope: isClosure(date.data) ? 'shop' : 'national',
      reason,
      days: [{ date: date.data, after: null }],
    };
  if (source === '') return null;
  if (what === 'swap')
    return madeUp.success
      ? {
          scope: 'national',
          reason,
          days: [
            { date: date.data, after: { kind: 'compensatory', nameVi: names.swapOff, source } },
            { date: madeUp.data, after: { kind: 'working_swap', nameVi: names.swapWork, source } },
          ],
        }
      : null;
  if (nameVi === '') return null;
  const scope = what === 'closure' ? 'shop' : 'national';
  return { scope, reason, days: [{ date: date.data, after: { kind: what, nameVi, source } }] };
}

function draftYear(draft: ChangeDraft): Entered | null {
  const [source, reason] = [draft.source.trim(), draft.reason.trim()];
  const { days, unread } = yearList(draft.list, source);
  if (source === '' || reason === '' || unread !== null || days.length === 0) return null;
  return { scope: 'national', reason, days };
}
