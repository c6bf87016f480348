import type { LocalDate } from '@motcua/contracts/dates';
import type { ExplainedDay, Term, WorkingTime } from '@motcua/contracts/deadlines';
import { weekdayOf } from '../calendar/weekday-of.ts';
import type { Clock } from './clock.ts';
import { secondsUntil } from './count-between.ts';
import { dateOf, dayOf, secondsOfDay } from './local-moment.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * Every day from the start of a clock to its due date, and why it counted or did not: the same list stands on the clerk's
 * screen, the citizen's page and the control slip. The days that count are exactly those by which the date was found.
 */
export function explainClock(
  time: WorkingTime,
  calendar: WorkingCalendar,
  term: Term,
  clock: Clock,
): ExplainedDay[] {
  const names = new Map(time.days.map((day) => [day.date, day]));
  const closures = new Map(time.closures.map((closure) => [closure.date, closure]));
  const inHours = term.unit === 'working_hour' || term.unit === 'half_day';
  const first = dayOf(clock.startedAt);
  const days: ExplainedDay[] = [];
  let ordinal = 0;
  for (let day = first; day <= dayOf(clock.dueAt); day++) {
    const index = day - calendar.firstDay;
    const date = dateOf(day * secondsOfDay);
    const special = names.get(date);
    const closure = closures.get(date);
    const named = closure ?? special ?? null;
    const said = { date, nameVi: named?.nameVi ?? null, source: named?.source ?? null, minutes: null };
    const why = whyOff(date, special?.kind, closure !== undefined, calendar.counts[index] === 1);
    if (inHours) {
      const seconds = workedOn(calendar, clock, day);
      if (seconds > 0)
        days.push({ ...said, counted: true, why: 'hours', ordinal: null, minutes: Math.round(seconds / 60) });
      else
        days.push({
          ...said,
          counted: false,
          why: why ?? (day === first ? 'receipt' : 'paused'),
          ordinal: null,
        });
      continue;
    }
    if (day === first) {
      const counted = term.unit === 'same_day';
      days.push({ ...said, counted, why: 'receipt', ordinal: null });
      continue;
    }
    if (isPaused(clock, day, why === null, term)) {
      days.push({ ...said, counted: false, why: why ?? 'paused', ordinal: null });
      continue;
    }
    if (term.unit === 'calendar_day') {
      const counted = ordinal < term.amount;
      if (counted) ordinal += 1;
      days.push({
        ...said,
        counted,
        why: counted ? 'calendar-day' : (why ?? 'rolled'),
        ordinal: counted ? ordinal : null,
      });
      continue;
    }
    if (why !== null) days.push({ ...said, counted: false, why, ordinal: null });
    else {
      ordinal += 1;
      const madeUp = special?.kind === 'working_swap';
      days.push({ ...said, counted: true, why: madeUp ? 'made-up' : 'working-day', ordinal });
    }
  }
  return days;
}

function whyOff(
  date: LocalDate,
  kind: 'holiday' | 'compensatory' | 'working_swap' | undefined,
  closed: boolean,
  counts: boolean,
): ExplainedDay['why'] | null {
  if (counts) return null;
  if (closed) return 'closure';
  if (kind === 'holiday' || kind === 'compensatory') return kind;
  return weekdayOf(date) >= 6 ? 'weekend' : 'closure';
}

/** A pause takes the days after its first up to and including its last, as it moved the date by them. */
function isPaused(clock: Clock, day: number, counts: boolean, term: Term): boolean {
  if (term.unit !== 'calendar_day' && !counts) return false;
  return clock.pauses.some(({ from, to }) => dayOf(from) < day && day <= dayOf(to));
}

/** Working seconds of one day that were neither before the start, nor after the due moment, nor inside a pause. */
function workedOn(calendar: WorkingCalendar, clock: Clock, day: number): number {
  const from = Math.max(day * secondsOfDay, clock.startedAt);
  const to = Math.min((day + 1) * secondsOfDay - 1, clock.dueAt);
  const between = (a: number, b: number) =>
    b > a ? secondsUntil(calendar, b) - secondsUntil(calendar, a) : 0;
  const paused = clock.pauses.map((pause) => between(Math.max(from, pause.from), Math.min(to, pause.to)));
  return between(from, to) - paused.reduce((sum, seconds) => sum + seconds, 0);
}
