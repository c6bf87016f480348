import type { QueuePolicy } from '@motcua/contracts/shops';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPriority, anyQueue, disabled, elderly } from '../../testing/queue-day.ts';
import { chooseNext, type QueueNow, type WaitingStop } from './choose-next.ts';
import { nextPriorityRun } from './priority-run.ts';
import { waitsAtMost } from './waits-at-most.ts';

const person = (stopId: string, sequence: number, more: Partial<WaitingStop> = {}): WaitingStop => ({
  stopId,
  queuedAt: sequence * 60_000,
  sequence,
  putFirstAt: null,
  priority: null,
  ...more,
});
const waiting = [
  person('n1', 1),
  person('n2', 2),
  person('e3', 3, { priority: elderly }),
  person('e4', 4, { priority: elderly }),
  person('d5', 5, { priority: disabled }),
  person('d6', 6, { priority: disabled }),
  person('n7', 7),
  person('back', 8, { putFirstAt: 9 * 60_000 }),
  person('back-later', 0, { putFirstAt: 10 * 60_000 }),
];

/** Calls made before this stop, when the given people come before each call; null if it is not called within `most`. */
function callsBefore(
  queue: QueueNow,
  stopId: string,
  comers: readonly WaitingStop['priority'][][],
  most: number,
) {
  let now = queue;
  let sequence = 1_000_000;
  for (let calls = 0; calls <= most; calls += 1) {
    const come = (comers[calls % comers.length] ?? []).map((priority) => {
      sequence += 1;
      return person(`late-${sequence}`, sequence, { queuedAt: 9_000_000_000_000 + sequence, priority });
    });
    now = { ...now, waiting: [...now.waiting, ...come] };
    const next = chooseNext(now);
    if (next === null) return null;
    const { stop, why } = next;
    if (stop.stopId === stopId) return calls;
    const priorityRun = nextPriorityRun(now.priorityRun, {
      priority: stop.priority !== null,
      inTurn: true,
      putFirst: why.rule === 'put-first',
    });
    now = { ...now, priorityRun, waiting: now.waiting.filter((other) => other !== stop) };
  }
  return null;
}

describe('what each policy promises', () => {
  const arrival = { kind: 'arrival' } as const;
  const priorityFirst = { kind: 'priority-first' } as const;
  const ratio = { kind: 'ratio', priorityCalls: 3 } as const;
  const ageing = { kind: 'ageing', capMinutes: 30 } as const;

  it.each([
    { policy: arrival, run: 0, who: 'back', calls: 0 },
    { policy: arrival, run: 0, who: 'back-later', calls: 1 },
    { policy: arrival, run: 0, who: 'n1', calls: 2 },
    { policy: arrival, run: 0, who: 'd5', calls: 6 },
    { policy: arrival, run: 0, who: 'n7', calls: 8 },
    { policy: priorityFirst, run: 0, who: 'back-later', calls: 1 },
    { policy: priorityFirst, run: 0, who: 'd5', calls: 2 },
    { policy: priorityFirst, run: 0, who: 'd6', calls: 3 },
    { policy: priorityFirst, run: 0, who: 'e3', calls: null },
    { policy: priorityFirst, run: 0, who: 'n1', calls: null },
    // Two who were put first, then three priority calls, then n1; then three more and n2.
    { policy: ratio, run: 0, who: 'n1', calls: 5 },
    { policy: ratio, run: 1, who: 'n1', calls: 4 },
    { policy: ratio, run: 3, who: 'n1', calls: 2 },
    { policy: ratio, run: 9, who: 'n1', calls: 2 },
    { policy: ratio, run: 0, who: 'n2', calls: 9 },
    { policy: ratio, run: 0, who: 'n7', calls: 13 },
    { policy: ratio, run: 0, who: 'd5', calls: 2 },
    { policy: ratio, run: 2, who: 'd6', calls: 4 },
    { policy: ratio, run: 3, who: 'd5', calls: 3 },
    { policy: ratio, run: 9, who: 'd6', calls: 4 },
    { policy: ratio, run: 0, who: 'e3', calls: null },
    { policy: ratio, run: 0, who: 'back', calls: 0 },
    { policy: ageing, run: 0, who: 'n1', calls: null },
    { policy: ageing, run: 0, who: 'd5', calls: null },
    { policy: ageing, run: 0, who: 'back-later', calls: 1 },
  ] satisfies { policy: QueuePolicy; run: number; who: string; calls: number | null }[])(
    '$policy after a run of $run: $who waits for at most $calls calls',
    ({ policy, run, who, calls }) => {
      expect(waitsAtMost({ waiting, policy, priorityRun: run }, who)).toBe(calls);
    },
  );

  it('promises nothing to a stop that does not wait here', () => {
    expect(waitsAtMost({ waiting, policy: arrival, priorityRun: 0 }, 'nobody')).toBeNull();
  });
});

describe('the promise is kept', () => {
  it('whoever comes later, nobody waits for more calls than promised', () => {
    const comers = fc.array(fc.array(anyPriority, { maxLength: 3 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(anyQueue, comers, (queue, come) => {
        for (const { stopId } of queue.waiting) {
          const promised = waitsAtMost(queue, stopId);
          if (promised === null) continue;
          expect(callsBefore(queue, stopId, come, promised)).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the promise is no larger than it must be: when everybody keeps coming it is used up', () => {
    fc.assert(
      fc.property(anyQueue, (queue) => {
        for (const { stopId } of queue.waiting) {
          const promised = waitsAtMost(queue, stopId);
          if (promised === null) continue;
          expect(callsBefore(queue, stopId, [[null, disabled]], promised)).toBe(promised);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('where nothing is promised', () => {
  it.each([
    { policy: { kind: 'priority-first' }, who: 'n1' },
    { policy: { kind: 'priority-first' }, who: 'e3' },
    { policy: { kind: 'ratio', priorityCalls: 3 }, who: 'e3' },
  ] satisfies { policy: QueuePolicy; who: string }[])(
    '$policy.kind: $who may wait as long as better ranks keep coming',
    ({ policy, who }) => {
      expect(callsBefore({ waiting, policy, priorityRun: 0 }, who, [[disabled]], 1000)).toBeNull();
    },
  );
});
