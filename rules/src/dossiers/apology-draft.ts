import type { LocalDate } from '@motcua/contracts/dates';
import type { LocalMoment, Term } from '@motcua/contracts/deadlines';
import { DeadlineError } from '../deadlines/deadline-error.ts';
import { endOfTerm } from '../deadlines/end-of-term.ts';
import { dateOf, dayOf, momentText, secondsOfDay, type WallSecond } from '../deadlines/local-moment.ts';
import type { WorkingCalendar } from '../deadlines/working-calendar.ts';
import { mayApologise } from './may-apologise.ts';

/** The last working day on which form 04 can be signed, and the date it would name; null where the calendar ends before. */
export type DraftedApology = { lastDay: LocalDate; newDue: LocalMoment | null };

/**
 * The draft of an apology, from the last working day before the due day until that day begins (Decree 61/2018 art. 19.9: at
 * the latest one day before expiry, and once). The law names no length for the new date: half of the procedure's own term
 * again is proposed, a whole day at least, and whoever signs may write another.
 * @param apologies how many were made for this dossier before
 * @returns null while it is too early, and once it is too late
 */
export function apologyDraft(
  calendar: WorkingCalendar,
  today: LocalDate,
  dueAt: WallSecond,
  term: Term,
  apologies: number,
): DraftedApology | null {
  if (!mayApologise(today, dateOf(dueAt), apologies).ok) return null;
  const before = calendar.countedBefore[dayOf(dueAt) - calendar.firstDay] ?? 0;
  const last = calendar.countedDays[before - 1];
  if (last === undefined) return null;
  const lastDay = dateOf(last * secondsOfDay);
  return today < lastDay ? null : { lastDay, newDue: halfTheTermAfter(calendar, dueAt, term) };
}

function halfTheTermAfter(calendar: WorkingCalendar, dueAt: WallSecond, term: Term): LocalMoment | null {
  const inDays = term.unit === 'working_day' || term.unit === 'calendar_day';
  const unit = term.unit === 'calendar_day' ? 'calendar_day' : 'working_day';
  try {
    return momentText(endOfTerm(calendar, unit, dueAt, inDays ? Math.ceil(term.amount / 2) : 1));
  } catch (error) {
    if (error instanceof DeadlineError) return null;
    throw error;
  }
}
