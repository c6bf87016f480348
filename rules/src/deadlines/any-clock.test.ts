import type { LocalDate } from '@motcua/contracts/dates';
import type { ClockChange, Term, WorkingTime } from '@motcua/contracts/deadlines';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReceipt, anyWorkingTime, firstSecond } from '../../testing/any-calendar.ts';
import { addDays } from '../calendar/add-days.ts';
import { weekdayOf } from '../calendar/weekday-of.ts';
import { runClock } from './clock.ts';
import { countBetween } from './count-between.ts';
import { DeadlineError } from './deadline-error.ts';
import { endOfTerm } from './end-of-term.ts';
import { explainClock } from './explain-clock.ts';
import { dateOf, dayOf, momentText, secondOf, secondsOfDay, type WallSecond } from './local-moment.ts';
import { nextOpening } from './next-opening.ts';
import { layCalendar, type WorkingCalendar } from './working-calendar.ts';

const numRuns = 10_000;
const anyTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constant('working_day' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 200 }), unit: fc.constant('calendar_day' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 80 }), unit: fc.constant('working_hour' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constant('half_day' as const) }),
);
const anyPause = fc.record({
  after: fc.integer({ min: 0, max: 20 * secondsOfDay }),
  lasts: fc.integer({ min: 0, max: 30 * secondsOfDay }),
});
type AnyPause = { after: number; lasts: number };

/** The dates that a calendar can say; one that ends too early is another table's matter. */
function where<Found>(act: () => Found): Found {
  try {
    return act();
  } catch (error) {
    fc.pre(!(error instanceof DeadlineError));
    throw error;
  }
}
const pausesFrom = (start: WallSecond, pauses: readonly AnyPause[]): ClockChange[] => {
  let at = start;
  return pauses.map(({ after, lasts }) => {
    const from = at + after;
    at = from + lasts;
    return { kind: 'pause', from: momentText(from), to: momentText(at) };
  });
};
const dueOf = (calendar: WorkingCalendar, received: WallSecond, term: Term, changes: ClockChange[] = []) =>
  where(() => runClock(calendar, received, term, changes).dueAt);

describe('on any calendar', { timeout: 60_000 }, () => {
  it('the date is the one that somebody finds who walks through the days', () => {
    fc.assert(
      fc.property(anyWorkingTime, anyReceipt, fc.integer({ min: 1, max: 60 }), (time, second, amount) => {
        const calendar = layCalendar(time);
        const due = dueOf(calendar, firstSecond + second, { amount, unit: 'working_day' });
        expect(due).toBe(
          walk(
            time,
            where(() => nextOpening(calendar, firstSecond + second)),
            amount,
          ),
        );
      }),
      { numRuns },
    );
  });

  it('n days and then m days are n + m days', () => {
    fc.assert(
      fc.property(anyWorkingTime, anyReceipt, fc.nat(40), fc.nat(40), (time, second, n, m) => {
        const calendar = layCalendar(time);
        const start = where(() => nextOpening(calendar, firstSecond + second));
        // From a day that counts: the days of an uncounted Saturday begin after it, whichever way they are added.
        const first = where(() => endOfTerm(calendar, 'working_day', start, n + 1));
        expect(where(() => endOfTerm(calendar, 'working_day', first, m))).toBe(
          where(() => endOfTerm(calendar, 'working_day', start, n + 1 + m)),
        );
      }),
      { numRuns },
    );
  });

  it('a later receipt never gives an earlier date', () => {
    fc.assert(
      fc.property(
        anyWorkingTime,
        anyReceipt,
        fc.nat(40 * secondsOfDay),
        anyTerm,
        (time, second, later, term) => {
          const calendar = layCalendar(time);
          const first = dueOf(calendar, firstSecond + second, term);
          const then = dueOf(calendar, firstSecond + second + later, term);
          expect(dayOf(then)).toBeGreaterThanOrEqual(dayOf(first));
        },
      ),
      { numRuns },
    );
  });

  it('one more holiday never gives an earlier date', () => {
    fc.assert(
      fc.property(anyWorkingTime, anyReceipt, anyTerm, fc.nat(400), (time, second, term, after) => {
        const date = addDays(time.begins, after);
        const calendar = layCalendar(time);
        const due = dueOf(calendar, firstSecond + second, term);
        const more = where(() =>
          layCalendar({
            ...time,
            days: [
              ...time.days.filter((day) => day.date !== date),
              { date, kind: 'holiday', nameVi: '', source: '' },
            ],
          }),
        );
        expect(dayOf(dueOf(more, firstSecond + second, term))).toBeGreaterThanOrEqual(dayOf(due));
      }),
      { numRuns },
    );
  });

  it('a pause never brings the date nearer, and a longer one never nearer than a shorter', () => {
    fc.assert(
      fc.property(
        anyWorkingTime,
        anyReceipt,
        anyTerm,
        anyPause,
        fc.nat(5 * secondsOfDay),
        (time, second, term, pause, more) => {
          const calendar = layCalendar(time);
          const received = firstSecond + second;
          const due = dueOf(calendar, received, term);
          const paused = dueOf(calendar, received, term, pausesFrom(received, [pause]));
          const longer = dueOf(
            calendar,
            received,
            term,
            pausesFrom(received, [{ ...pause, lasts: pause.lasts + more }]),
          );
          expect(paused).toBeGreaterThanOrEqual(due);
          expect(longer).toBeGreaterThanOrEqual(paused);
        },
      ),
      { numRuns },
    );
  });

  it('the days between start and date are the term and what the pauses took', () => {
    fc.assert(
      fc.property(
        anyWorkingTime,
        anyReceipt,
        fc.integer({ min: 1, max: 60 }),
        fc.array(anyPause, { maxLength: 3 }),
        (time, second, amount, pauses) => {
          const calendar = layCalendar(time);
          const received = firstSecond + second;
          const clock = where(() =>
            runClock(calendar, received, { amount, unit: 'working_day' }, pausesFrom(received, pauses)),
          );
          expect(countBetween(calendar, 'working-days', clock.startedAt, clock.dueAt)).toBe(
            amount + clock.moved,
          );
        },
      ),
      { numRuns },
    );
  });

  it('the ledger replayed in parts gives the date of the whole, and a restart forgets what was before', () => {
    fc.assert(
      fc.property(
        anyWorkingTime,
        anyReceipt,
        anyTerm,
        fc.array(anyPause, { minLength: 1, maxLength: 4 }),
        (time, second, term, pauses) => {
          const calendar = layCalendar(time);
          const received = firstSecond + second;
          const changes = pausesFrom(received, pauses);
          const whole = where(() => runClock(calendar, received, term, changes));
          expect(runClock(calendar, received, term, structuredClone(changes))).toEqual(whole);
          const last = changes.at(-1);
          const at = last?.kind === 'pause' && last.to !== null ? last.to : momentText(received);
          const restarted = where(() =>
            runClock(calendar, received, term, [...changes, { kind: 'restart', at }]),
          );
          expect(restarted.dueAt).toBe(
            dueOf(calendar, received + pauses.reduce((sum, one) => sum + one.after + one.lasts, 0), term),
          );
        },
      ),
      { numRuns },
    );
  });

  it('the days that are explained as counted are as many as the term', () => {
    fc.assert(
      fc.property(
        anyWorkingTime,
        anyReceipt,
        anyTerm,
        fc.array(anyPause, { maxLength: 2 }),
        (time, second, term, pauses) => {
          const calendar = layCalendar(time);
          const received = firstSecond + second;
          const clock = where(() => runClock(calendar, received, term, pausesFrom(received, pauses)));
          const days = explainClock(time, calendar, term, clock);
          expect(days.at(-1)?.date).toBe(dateOf(clock.dueAt));
          if (term.unit === 'working_day')
            expect(days.filter((day) => day.counted)).toHaveLength(term.amount);
          if (term.unit === 'calendar_day') {
            const counted = days.filter((day) => day.counted).length;
            expect(counted).toBe(term.amount);
          }
          if (term.unit === 'working_hour') {
            const minutes = days.reduce((sum, day) => sum + (day.minutes ?? 0), 0);
            expect(Math.abs(minutes - term.amount * 60)).toBeLessThan(days.length + 1);
          }
        },
      ),
      { numRuns },
    );
  });

  it('hours end inside working hours or at the closing bell, with exactly the term worked', () => {
    fc.assert(
      fc.property(anyWorkingTime, anyReceipt, fc.integer({ min: 1, max: 200 }), (time, second, amount) => {
        const calendar = layCalendar(time);
        const start = where(() => nextOpening(calendar, firstSecond + second));
        const due = dueOf(calendar, firstSecond + second, { amount, unit: 'working_hour' });
        expect(countBetween(calendar, 'working-seconds', start, due)).toBe(amount * 3600);
        const shifts = calendar.shifts[dayOf(due) - calendar.firstDay] ?? [];
        expect(shifts.some(([opens, closes]) => opens < secondOf(due) && secondOf(due) <= closes)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('a date in calendar days never lies on a day off', () => {
    fc.assert(
      fc.property(anyWorkingTime, anyReceipt, fc.integer({ min: 1, max: 400 }), (time, second, amount) => {
        const calendar = layCalendar(time);
        const due = dueOf(calendar, firstSecond + second, { amount, unit: 'calendar_day' });
        expect(calendar.counts[dayOf(due) - calendar.firstDay]).toBe(1);
      }),
      { numRuns },
    );
  });
});

/** The same by hand, one day after the other, as a person with a wall calendar does it. */
function walk(time: WorkingTime, start: WallSecond, amount: number): WallSecond {
  let date: LocalDate = dateOf(start);
  let left = amount;
  for (let steps = 0; left > 0 && steps < 2_000; steps++) {
    date = addDays(date, 1);
    const special = time.days.find((day) => day.date === date);
    const off = special?.kind === 'holiday' || special?.kind === 'compensatory';
    const weekday = special?.kind === 'working_swap' ? 1 : weekdayOf(date);
    const works = time.periods[0]?.hours.some((one) => one.weekday === weekday) ?? false;
    const counts =
      !off && works && (special?.kind === 'working_swap' || time.countedWeekdays.includes(weekday));
    if (counts) left -= 1;
  }
  return Date.parse(`${date}T00:00:00Z`) / 1000 + secondOf(start);
}
