import { type ClockChange, LocalMoment, type Term, termMost } from '@motcua/contracts/deadlines';
import { runClock } from '@motcua/rules/deadlines/clock';
import { DeadlineError } from '@motcua/rules/deadlines/deadline-error';
import { dayOf, momentText } from '@motcua/rules/deadlines/local-moment';
import type { WorkingCalendar } from '@motcua/rules/deadlines/working-calendar';
import { wallAt } from '@motcua/rules/deadlines/zone';

/**
 * The ledger of a clock whose date was promised by another system: a term in calendar days as near as possible, and the
 * promised moment as the date that was appointed. Replaying it gives the promise itself, so an open dossier goes on here
 * with the date its applicant knows.
 * @param calendar null where nothing will be replayed: the dossier is closed
 */
export function termOfPromise(
  receivedAt: string,
  dueAt: string,
  timeZone: string,
  calendar: WorkingCalendar | null,
): { term: Term; changes: ClockChange[]; countable: boolean } {
  const received = wallAt(receivedAt, timeZone);
  const due = wallAt(dueAt, timeZone);
  const days = Math.min(termMost, Math.max(1, dayOf(due) - dayOf(received)));
  const term = (amount: number): Term => ({ amount, unit: 'calendar_day' });
  const changes: ClockChange[] = [
    {
      kind: 'appoint',
      at: LocalMoment.parse(momentText(received)),
      due: LocalMoment.parse(momentText(due)),
    },
  ];
  if (calendar === null) return { term: term(days), changes: [], countable: true };
  // At Tết a calendar term can roll over more than a week; beyond that nothing is found by looking on.
  for (let amount = days; amount >= Math.max(1, days - 15); amount -= 1) {
    if (replays(() => runClock(calendar, received, term(amount)).dueAt, due))
      return { term: term(amount), changes: [], countable: true };
    if (replays(() => runClock(calendar, received, term(amount), changes).dueAt, due))
      return { term: term(amount), changes, countable: true };
  }
  return { term: term(days), changes: [], countable: false };
}

function replays(run: () => number, due: number): boolean {
  try {
    return run() === due;
  } catch (error) {
    if (error instanceof DeadlineError || error instanceof RangeError) return false;
    throw error;
  }
}
