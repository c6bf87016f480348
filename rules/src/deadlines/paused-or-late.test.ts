import type { ClockChange, Term } from '@motcua/contracts/deadlines';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReceipt, anyWorkingTime, firstSecond } from '../../testing/any-calendar.ts';
import { type Clock, runClock } from './clock.ts';
import { DeadlineError } from './deadline-error.ts';
import { momentText, secondsOfDay, type WallSecond } from './local-moment.ts';
import { lateFrom } from './standing.ts';
import { type Threshold, thresholdsOf } from './thresholds.ts';
import { layCalendar, type WorkingCalendar } from './working-calendar.ts';

// Pause, resumption and sweep in the very second at which a dossier becomes late, in any order, on any calendar.

const numRuns = 10_000;
const anyTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constant('working_day' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constant('calendar_day' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit: fc.constant('working_hour' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 12 }), unit: fc.constant('half_day' as const) }),
);
/** Where something happens: at the due second, or at the second of lateness, or right beside, or days away. */
const anyAim = fc.record({
  at: fc.constantFrom('due', 'late'),
  beside: fc.oneof(
    fc.constantFrom(-1, 0, 0, 1),
    fc.integer({ min: -3 * secondsOfDay, max: 3 * secondsOfDay }),
  ),
});
type Aim = { at: string; beside: number };
/** A sweep, and whether it comes before whatever else happens in its second. */
const anySweep = fc.record({ aim: anyAim, first: fc.boolean() });

type Crossed = { kind: string; version: number; at: WallSecond };
type Step = { at: WallSecond; rank: number; act: () => void };

/** A clock as the house keeps it, and the sweep that reads it. */
function keptClock(calendar: WorkingCalendar, received: WallSecond, term: Term) {
  const derive = (changes: readonly ClockChange[]) => {
    const clock = runClock(calendar, received, term, changes);
    return { clock, thresholds: thresholdsOf(calendar, clock.startedAt, clock.dueAt) };
  };
  let { clock, thresholds }: { clock: Clock; thresholds: Threshold[] } = derive([]);
  let version = 1;
  const crossed: Crossed[] = [];
  return {
    clock: () => clock,
    crossed,
    turn(changes: readonly ClockChange[]) {
      const before = clock;
      ({ clock, thresholds } = derive(changes));
      if (clock.dueAt !== before.dueAt) version += 1;
    },
    sweep(now: WallSecond) {
      if (clock.pausedSince !== null) return;
      for (const { kind, at } of thresholds)
        if (at <= now && !crossed.some((one) => one.kind === kind && one.version === version))
          crossed.push({ kind, version, at: now });
      thresholds = thresholds.filter(({ at }) => at > now);
    },
  };
}

/** Dates beyond the end of the calendar are another table's matter. */
function ifCountable(act: () => void): void {
  try {
    act();
  } catch (error) {
    fc.pre(!(error instanceof DeadlineError));
    throw error;
  }
}
const play = (steps: Step[]) => {
  for (const { act } of steps.toSorted((a, b) => a.at - b.at || a.rank - b.rank)) act();
};

describe('in the very second of the due moment', { timeout: 120_000 }, () => {
  it('a dossier is either paused in time or late, never both and never neither, whenever it is swept', () => {
    fc.assert(
      fc.property(
        anyWorkingTime,
        anyReceipt,
        anyTerm,
        anyAim,
        fc.array(anySweep, { maxLength: 6 }),
        (time, second, term, aim, sweeps) =>
          ifCountable(() => {
            const calendar = layCalendar(time);
            const received = firstSecond + second;
            const kept = keptClock(calendar, received, term);
            const { dueAt } = kept.clock();
            const momentOf = ({ at, beside }: Aim) =>
              Math.max(received, (at === 'due' ? dueAt : lateFrom(dueAt)) + beside);
            const pausedAt = momentOf(aim);

            play([
              {
                at: pausedAt,
                rank: 1,
                act: () => kept.turn([{ kind: 'pause', from: momentText(pausedAt), to: null }]),
              },
              ...sweeps.map(({ aim: swept, first }) => {
                const at = momentOf(swept);
                return { at, rank: first ? 0 : 2, act: () => kept.sweep(at) };
              }),
            ]);
            kept.sweep(lateFrom(dueAt) + 30 * secondsOfDay);

            const inHours = term.unit === 'working_hour' || term.unit === 'half_day';
            const inTime = inHours ? pausedAt <= dueAt : pausedAt < lateFrom(dueAt);
            const late = kept.crossed.filter(({ kind }) => kind === 'overdue');
            expect(kept.clock().pausedSince !== null).toBe(inTime);
            expect(late).toHaveLength(inTime ? 0 : 1);
          }),
      ),
      { numRuns },
    );
  });

  it('one that goes on again is late once for each date it misses, and never while it stood still', () => {
    fc.assert(
      fc.property(
        anyWorkingTime,
        anyReceipt,
        anyTerm,
        anyAim,
        fc.integer({ min: 0, max: 20 * secondsOfDay }),
        fc.constantFrom('restart', 'resume'),
        fc.array(anySweep, { maxLength: 6 }),
        (time, second, term, aim, stands, rule, sweeps) =>
          ifCountable(() => {
            const calendar = layCalendar(time);
            const received = firstSecond + second;
            const kept = keptClock(calendar, received, term);
            const { dueAt } = kept.clock();
            const momentOf = ({ at, beside }: Aim) =>
              Math.max(received, (at === 'due' ? dueAt : lateFrom(dueAt)) + beside);
            const from = momentOf(aim);
            const to = from + stands;
            let stoodStill = false;

            play([
              {
                at: from,
                rank: 1,
                act() {
                  kept.turn([{ kind: 'pause', from: momentText(from), to: null }]);
                  stoodStill = kept.clock().pausedSince !== null;
                },
              },
              {
                at: to,
                rank: 2,
                act: () =>
                  kept.turn([
                    { kind: 'pause', from: momentText(from), to: momentText(to) },
                    ...(rule === 'restart' ? [{ kind: 'restart' as const, at: momentText(to) }] : []),
                  ]),
              },
              ...sweeps.map(({ aim: swept, first }) => {
                const at = momentOf(swept);
                return { at, rank: first ? 0 : 3, act: () => kept.sweep(at) };
              }),
            ]);
            const last = lateFrom(Math.max(dueAt, kept.clock().dueAt)) + 30 * secondsOfDay;
            kept.sweep(last);

            const late = kept.crossed.filter(({ kind }) => kind === 'overdue');
            const ofLastDate = late.filter(({ at }) => at >= lateFrom(kept.clock().dueAt));
            expect(ofLastDate.length).toBeGreaterThanOrEqual(1);
            expect(new Set(late.map(({ version }) => version)).size).toBe(late.length);
            if (stoodStill) expect(kept.crossed.filter(({ at }) => at > from && at < to)).toEqual([]);
          }),
      ),
      { numRuns },
    );
  });
});
