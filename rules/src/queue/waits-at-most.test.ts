import type { QueuePolicy } from '@motcua/contracts/shops';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterCall, anyPriority, anyQueue, disabled, elderly } from '../../testing/queue-day.ts';
import { chooseNext, type QueueNow, type WaitingStop } from './choose-next.ts';
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

type Comer = Pick<WaitingStop, 'priority' | 'short'>;

/** Calls made before this stop, when the given people come before each call; null if it is not called within `most`. */
function callsBefore(queue: QueueNow, stopId: string, comers: readonly Comer[][], most: number) {
  let now = queue;
  let sequence = 1_000_000;
  for (let calls = 0; calls <= most; calls += 1) {
    const come = (comers[calls % comers.length] ?? []).map((comer) => {
      sequence += 1;
      return person(`late-${sequence}`, sequence, { queuedAt: 9_000_000_000_000 + sequence, ...comer });
    });
    now = { ...now, waiting: [...now.waiting, ...come] };
    const next = chooseNext(now);
    if (next === null) return null;
    const { stop, why } = next;
    if (stop.stopId === stopId) return calls;
    now = { ...afterCall(now, stop, why), waiting: now.waiting.filter((other) => other !== stop) };
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
    { policy: arrival, run: 0, who: 'd5', calls: 10 },
    { policy: arrival, run: 0, who: 'n7', calls: 14 },
    { policy: priorityFirst, run: 0, who: 'back-later', calls: 1 },
    { policy: priorityFirst, run: 0, who: 'd5', calls: 2 },
    { policy: priorityFirst, run: 0, who: 'd6', calls: 4 },
    { policy: priorityFirst, run: 0, who: 'e3', calls: null },
    { policy: priorityFirst, run: 0, who: 'n1', calls: null },
    // Two who were put first, then three priority calls, then n1; then three more and n2. After each of them somebody
    // with a short errand may go.
    { policy: ratio, run: 0, who: 'n1', calls: 8 },
    { policy: ratio, run: 1, who: 'n1', calls: 6 },
    { policy: ratio, run: 3, who: 'n1', calls: 2 },
    { policy: ratio, run: 9, who: 'n1', calls: 2 },
    { policy: ratio, run: 0, who: 'n2', calls: 16 },
    { policy: ratio, run: 0, who: 'n7', calls: 24 },
    { policy: ratio, run: 0, who: 'd5', calls: 2 },
    { policy: ratio, run: 2, who: 'd6', calls: 6 },
    { policy: ratio, run: 3, who: 'd5', calls: 4 },
    { policy: ratio, run: 9, who: 'd6', calls: 6 },
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

  it.each([
    { shortEvery: 1, longRun: 0, who: 'n1', calls: 0 },
    { shortEvery: 1, longRun: 1, who: 'n1', calls: 1 },
    { shortEvery: 1, longRun: 9, who: 'n2', calls: 3 },
    { shortEvery: 2, longRun: 0, who: 'n2', calls: 1 },
    { shortEvery: 2, longRun: 2, who: 'n3', calls: 4 },
    { shortEvery: 1, longRun: 0, who: 's4', calls: 1 },
    { shortEvery: 1, longRun: 1, who: 's4', calls: 0 },
    { shortEvery: 1, longRun: 0, who: 's5', calls: 3 },
    { shortEvery: 3, longRun: 1, who: 's4', calls: 2 },
    { shortEvery: 3, longRun: 7, who: 's5', calls: 4 },
  ])(
    'a short one after $shortEvery, $longRun long ones called: $who waits for at most $calls calls',
    ({ shortEvery, longRun, who, calls }) => {
      const two = [person('n1', 1), person('n2', 2), person('n3', 3)];
      const short = [person('s4', 4, { short: true }), person('s5', 5, { short: true })];
      const policy = { kind: 'arrival', shortEvery } as const;
      const queue = { waiting: [...two, ...short], policy, priorityRun: 0 };
      expect(waitsAtMost({ ...queue, shortTurn: { longRun, priorityRun: 0 } }, who)).toBe(calls);
    },
  );

  it('promises nothing to a stop that does not wait here', () => {
    expect(waitsAtMost({ waiting, policy: arrival, priorityRun: 0 }, 'nobody')).toBeNull();
  });
});

/** One of each that the policies tell apart. */
const everyKind: Comer[] = [
  { priority: null },
  { priority: disabled },
  { priority: null, short: true },
  { priority: disabled, short: true },
];

describe('the promise is kept', () => {
  it('whoever comes later, nobody waits for more calls than promised', () => {
    const comer = fc.record({ priority: anyPriority, short: fc.boolean() });
    const comers = fc.array(fc.array(comer, { maxLength: 3 }), { minLength: 1, maxLength: 10 });
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
          expect(callsBefore(queue, stopId, [everyKind], promised)).toBe(promised);
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
      expect(
        callsBefore({ waiting, policy, priorityRun: 0 }, who, [[{ priority: disabled }]], 1000),
      ).toBeNull();
    },
  );
});
