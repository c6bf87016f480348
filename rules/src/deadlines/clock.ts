import type { ClockChange, Term } from '@motcua/contracts/deadlines';
import { countBetween, measureOf } from './count-between.ts';
import { DeadlineError } from './deadline-error.ts';
import { endOfTerm, measured, rolledToWork } from './end-of-term.ts';
import { dayOf, momentText, secondOf, secondsOfDay, type WallSecond, wallSecond } from './local-moment.ts';
import { nextOpening } from './next-opening.ts';
import { usualHandOver } from './usual-hours.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The longest term a procedure may have: ten years of days, or as many hours. Beyond it somebody mistyped. */
const termMost = 3_660;

/** What stands of a clock after everything that happened to it. */
export type Clock = {
  /** Where the count that stands now began: the receipt or the last restart, moved to the next opening. */
  startedAt: WallSecond;
  dueAt: WallSecond;
  /** Since when it stands still; null while it runs. The due date then says what it would be if it went on at once. */
  pausedSince: WallSecond | null;
  /** How far pauses moved the term, in its own measure: days, or working seconds. */
  moved: number;
  /** The pauses that moved something, with by how much. */
  pauses: { from: WallSecond; to: WallSecond; moved: number }[];
};

/**
 * Replays a clock from its receipt: the same ledger gives the same date, today and in ten years. A pause that begins when
 * the term has run out, in days when the due day is over, moves nothing: what is late stays late.
 *
 * @param received when the complete dossier came in, or whatever starts this clock
 * @param changes in the order in which they happened
 */
export function runClock(
  calendar: WorkingCalendar,
  received: WallSecond,
  term: Term,
  changes: readonly ClockChange[] = [],
): Clock {
  if (!Number.isInteger(term.amount) || term.amount < 1 || term.amount > termMost)
    throw new DeadlineError('term-out-of-range', { amount: term.amount });
  const measure = measureOf(term.unit);
  const given = measured(term.unit, term.unit === 'same_day' ? 0 : term.amount);
  let startedAt = startOf(calendar, received, term);
  let earliest = received;
  let moved = 0;
  let pauses: Clock['pauses'] = [];
  let pausedSince: WallSecond | null = null;
  let appointed: WallSecond | null = null;
  let dueAt = end();

  function end(): WallSecond {
    if (appointed !== null) return moved === 0 ? appointed : endOfTerm(calendar, term.unit, appointed, moved);
    const at = endOfTerm(calendar, term.unit, startedAt, given + moved);
    return term.unit === 'same_day' ? closingOf(calendar, at) : at;
  }

  for (const change of changes) {
    if (pausedSince !== null) throw new DeadlineError('pauses-overlap', { at: momentText(pausedSince) });
    if (change.kind === 'appoint') {
      // A day off that is announced afterwards may reach the new date too, or push the old one past it: the later stands.
      const due = Math.max(dueAt, rolledToWork(calendar, wallSecond(change.due)));
      appointed = due;
      earliest = Math.max(earliest, wallSecond(change.at));
      moved = 0;
      pauses = [];
      dueAt = due;
      continue;
    }
    if (change.kind === 'restart') {
      const at = wallSecond(change.at);
      if (at < earliest)
        throw new DeadlineError(pauses.length > 0 ? 'restart-inside-pause' : 'restart-before-receipt', {
          at: change.at,
        });
      startedAt = startOf(calendar, at, term);
      appointed = null;
      earliest = at;
      moved = 0;
      pauses = [];
      dueAt = end();
      continue;
    }
    const from = wallSecond(change.from);
    if (from < earliest)
      throw new DeadlineError(pauses.length > 0 ? 'pauses-overlap' : 'pause-before-receipt', {
        at: change.from,
      });
    const inTime = measure === 'working-seconds' ? from <= dueAt : dayOf(from) <= dayOf(dueAt);
    if (change.to === null) {
      // Once the due day is over there is nothing left to stop.
      pausedSince = inTime ? from : null;
      earliest = from;
      continue;
    }
    const to = wallSecond(change.to);
    if (to < from) throw new DeadlineError('pause-ends-before-it-begins', { at: change.from });
    earliest = to;
    if (!inTime) continue;
    // Before the opening at which the term began there was nothing to stop.
    const stopped = Math.max(from, startedAt);
    const by = to > stopped ? countBetween(calendar, measure, stopped, to) : 0;
    moved += by;
    pauses.push({ from: stopped, to: Math.max(to, stopped), moved: by });
    dueAt = end();
  }
  return { startedAt, dueAt, pausedSince, moved, pauses };
}

/** Same-day work that comes after the hour of the hand-over is due the next working day. */
function startOf(calendar: WorkingCalendar, received: WallSecond, term: Term): WallSecond {
  const opening = nextOpening(calendar, received);
  if (term.unit !== 'same_day') return opening;
  const handOver = Number(usualHandOver.slice(0, 2)) * 3600;
  return secondOf(opening) < handOver ? opening : nextOpening(calendar, (dayOf(opening) + 1) * secondsOfDay);
}

function closingOf(calendar: WorkingCalendar, at: WallSecond): WallSecond {
  const shifts = calendar.shifts[dayOf(at) - calendar.firstDay];
  return dayOf(at) * secondsOfDay + (shifts?.at(-1)?.[1] ?? 0);
}
