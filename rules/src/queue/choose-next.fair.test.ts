import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyEvents,
  anyPolicy,
  anyQueue,
  type CallMade,
  liveThrough,
  plainEvents,
} from '../../testing/queue-day.ts';
import { arrivalOrder } from './arrival-order.ts';
import { chooseNext, type WaitingStop } from './choose-next.ts';

// Properties on random days: random arrivals between random calls, with hand-picked calls and returns mixed in.

const runs = { numRuns: 400 };
const inTurn = ({ why }: CallMade) => why.rule !== 'chosen' && why.rule !== 'put-first';
const others = ({ stop, before }: CallMade) => before.waiting.filter((other) => other.stopId !== stop.stopId);
const earlierThan = (stop: WaitingStop) => (other: WaitingStop) => arrivalOrder(other, stop) < 0;
const rankOf = (stop: WaitingStop) => stop.priority?.rank ?? 100;

describe('every policy', () => {
  it('nobody is overtaken by a later ticket of the same class without a recorded reason', () => {
    fc.assert(
      fc.property(anyPolicy, anyEvents, (policy, events) => {
        for (const made of liveThrough(policy, events).calls.filter(inTurn)) {
          const overtaken = others(made)
            .filter((other) => other.priority?.code === made.stop.priority?.code)
            .filter(earlierThan(made.stop));
          expect(overtaken).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('nobody goes before somebody who was put first', () => {
    fc.assert(
      fc.property(anyPolicy, anyEvents, (policy, events) => {
        for (const made of liveThrough(policy, events).calls.filter(inTurn)) {
          expect(made.before.waiting.filter((stop) => stop.putFirstAt !== null)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('the reason counts exactly those who came earlier and still wait', () => {
    fc.assert(
      fc.property(anyPolicy, anyEvents, (policy, events) => {
        for (const made of liveThrough(policy, events).calls) {
          expect(made.why.passedOver).toBe(others(made).filter(earlierThan(made.stop)).length);
        }
      }),
      runs,
    );
  });

  it('arrival is given as the reason only when no earlier ticket of the same kind was passed over', () => {
    fc.assert(
      fc.property(anyPolicy, anyEvents, (policy, events) => {
        for (const made of liveThrough(policy, events).calls.filter(({ why }) => why.rule === 'arrival')) {
          expect(made.why.passedOver).toBe(0);
        }
      }),
      runs,
    );
  });

  it('the same queue read in any order gives the same answer', () => {
    const shuffled = anyQueue.chain((queue) =>
      fc.tuple(
        fc.constant(queue),
        fc.shuffledSubarray([...queue.waiting], { minLength: queue.waiting.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([queue, waiting]) => {
        expect(chooseNext({ ...queue, waiting })).toEqual(chooseNext(queue));
      }),
      runs,
    );
  });

  it('choosing changes nothing in the queue it is given', () => {
    fc.assert(
      fc.property(anyQueue, (queue) => {
        const copy = structuredClone(queue);
        chooseNext(queue);
        expect(queue).toEqual(copy);
      }),
    );
  });
});

describe('strict arrival', () => {
  it('calls everybody in the order in which they came', () => {
    fc.assert(
      fc.property(plainEvents, (events) => {
        const everybody = events.map(() => ({ kind: 'call' as const }));
        const { calls } = liveThrough({ kind: 'arrival' }, [...events, ...everybody]);
        const called = calls.map(({ stop }) => stop);

        expect(called).toHaveLength(events.filter(({ kind }) => kind === 'arrive').length);
        expect(called).toEqual(called.toSorted((a, b) => a.queuedAt - b.queuedAt || a.sequence - b.sequence));
      }),
      runs,
    );
  });
});

describe('priority first', () => {
  it('calls no lower class before a higher one', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const made of liveThrough({ kind: 'priority-first' }, events).calls.filter(inTurn)) {
          expect(others(made).filter((other) => rankOf(other) < rankOf(made.stop))).toEqual([]);
        }
      }),
      runs,
    );
  });
});

describe('so many priority, then one normal', () => {
  it('of any k + 1 calls in turn while a normal ticket waits, at least one is normal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), anyEvents, (priorityCalls, events) => {
        const calls = liveThrough({ kind: 'ratio', priorityCalls }, events).calls.filter(inTurn);
        for (const [start] of calls.entries()) {
          const window = calls.slice(start, start + priorityCalls + 1);
          const waitsThroughout = window.every(({ before }) =>
            before.waiting.some((w) => w.priority === null),
          );
          if (window.length <= priorityCalls || !waitsThroughout) continue;
          expect(window.some(({ stop }) => stop.priority === null)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('a normal ticket passes priority people only after their full run', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), anyEvents, (priorityCalls, events) => {
        const calls = liveThrough({ kind: 'ratio', priorityCalls }, events).calls.filter(inTurn);
        for (const made of calls.filter(({ stop }) => stop.priority === null)) {
          const priorityWaits = made.before.waiting.some((other) => other.priority !== null);
          if (priorityWaits) expect(made.before.priorityRun).toBeGreaterThanOrEqual(priorityCalls);
          expect(made.why.rule).toBe(priorityWaits ? 'ratio' : 'arrival');
        }
      }),
      runs,
    );
  });
});

describe('ageing with a cap', () => {
  it('nobody is overtaken by somebody who came the cap or more later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyEvents, (capMinutes, events) => {
        for (const made of liveThrough({ kind: 'ageing', capMinutes }, events).calls.filter(inTurn)) {
          const overtaken = others(made).filter(earlierThan(made.stop));
          const tooFar = overtaken.filter(
            (other) => made.stop.queuedAt - other.queuedAt >= capMinutes * 60_000,
          );
          expect(tooFar).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('only a priority ticket overtakes, and by no more than its own minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyEvents, (capMinutes, events) => {
        for (const made of liveThrough({ kind: 'ageing', capMinutes }, events).calls.filter(inTurn)) {
          if (made.why.rule === 'arrival') continue;
          const furthest = Math.min(...others(made).map((other) => other.queuedAt));
          expect(made.why).toMatchObject({ rule: 'ageing', priorityClass: made.stop.priority?.code });
          expect(made.stop.queuedAt - furthest).toBeLessThan(
            (made.stop.priority?.aheadMinutes ?? 0) * 60_000,
          );
        }
      }),
      runs,
    );
  });
});
