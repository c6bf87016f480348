import type { QueuePolicy } from '@motcua/contracts/shops';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyEventsOfBoth,
  anyPolicy,
  type CallMade,
  liveThrough,
  plainEvents,
} from '../../testing/queue-day.ts';
import { callingOrder } from './calling-order.ts';
import { chooseNext, type WaitingStop } from './choose-next.ts';
import { shortEveryOf } from './short-every.ts';
import { turnOrder } from './turn-order.ts';

// The two queues on random days: random arrivals at both between random calls, with hand-picked calls and returns mixed in.

const runs = { numRuns: 400 };
const inTurn = ({ why }: CallMade) => why.rule !== 'chosen' && why.rule !== 'put-first';
const isShort = (stop: WaitingStop) => stop.short === true;
const isLong = (stop: WaitingStop) => !isShort(stop);

describe('the long and the short queue', () => {
  it('of any calls in turn while somebody waits at the short one, one is theirs after each run of long ones', () => {
    fc.assert(
      fc.property(anyPolicy, anyEventsOfBoth, (policy, events) => {
        const most = shortEveryOf(policy) + 1;
        const calls = liveThrough(policy, events).calls.filter(inTurn);
        for (const [start] of calls.entries()) {
          const window = calls.slice(start, start + most);
          if (window.length < most || !window.every(({ before }) => before.waiting.some(isShort))) continue;
          expect(window.some(({ stop }) => isShort(stop))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('of any two calls in turn while somebody waits at the long one, one is theirs', () => {
    fc.assert(
      fc.property(anyPolicy, anyEventsOfBoth, (policy, events) => {
        const calls = liveThrough(policy, events).calls.filter(inTurn);
        for (const [start] of calls.entries()) {
          const window = calls.slice(start, start + 2);
          if (window.length < 2 || !window.every(({ before }) => before.waiting.some(isLong))) continue;
          expect(window.some(({ stop }) => isLong(stop))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('everybody of either is called once nobody comes any more', () => {
    fc.assert(
      fc.property(anyPolicy, anyEventsOfBoth, (policy, events) => {
        const { left } = liveThrough(policy, [...events, ...events.map(() => ({ kind: 'call' as const }))]);
        expect(left.waiting).toEqual([]);
      }),
      runs,
    );
  });

  it('within either the order is what it would be if there were no other', () => {
    fc.assert(
      fc.property(anyPolicy, anyEventsOfBoth, (policy, events) => {
        const queue = liveThrough(policy, events).left;
        const { shortTurn = { longRun: 0, priorityRun: 0 } } = queue;
        const order = callingOrder(queue);
        for (const [mine, priorityRun] of [
          [isLong, queue.priorityRun],
          [isShort, shortTurn.priorityRun],
        ] as const) {
          const alone = queue.waiting.filter(mine).map((stop) => ({ ...stop, short: false }));
          expect(order.filter(mine).map(({ stopId }) => stopId)).toEqual(
            callingOrder({ waiting: alone, policy, priorityRun }).map(({ stopId }) => stopId),
          );
        }
      }),
      runs,
    );
  });

  it('nobody is overtaken within their queue against its own order without a reason of that queue', () => {
    fc.assert(
      fc.property(anyPolicy, anyEventsOfBoth, (policy, events) => {
        for (const { stop, why, before } of liveThrough(policy, events).calls.filter(inTurn)) {
          if (why.rule === 'ratio') continue;
          const order = turnOrder(policy);
          const sameQueue = before.waiting.filter((other) => isShort(other) === isShort(stop));
          expect(sameQueue.filter((other) => order(other, stop) < 0)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('the turn of a queue is given as the reason only where somebody of the other came earlier, and nobody of its own', () => {
    fc.assert(
      fc.property(anyPolicy, anyEventsOfBoth, (policy, events) => {
        for (const { stop, why, before } of liveThrough(policy, events).calls) {
          if (why.rule !== 'lane') continue;
          expect(why.short).toBe(isShort(stop));
          expect(why.passedOver).toBeGreaterThan(0);
          const earlier = before.waiting.filter(
            (other) => isShort(other) === isShort(stop) && other.queuedAt < stop.queuedAt,
          );
          expect(earlier).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('a hall without short errands is called exactly as if there were no short queue', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        fc.integer({ min: 1, max: 10 }),
        fc.nat(20),
        plainEvents,
        (policy, shortEvery, longRun, events) => {
          const queue = liveThrough(policy, events).left;
          const told = {
            ...queue,
            policy: { ...policy, shortEvery } satisfies QueuePolicy,
            shortTurn: { longRun, priorityRun: longRun },
          };
          expect(chooseNext(told)).toEqual(chooseNext(queue));
          expect(callingOrder(told)).toEqual(callingOrder(queue));
        },
      ),
      runs,
    );
  });
});
