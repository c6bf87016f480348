import type { CallReason } from '@motcua/contracts/queue';
import type { QueuePolicy } from '@motcua/contracts/shops';
import fc from 'fast-check';
import { chooseNext, type QueueNow, type WaitingStop } from '../src/queue/choose-next.ts';
import { passedOver } from '../src/queue/passed-over.ts';
import { nextPriorityRun } from '../src/queue/priority-run.ts';

// An imaginary day at one counter: people come, are called, chosen by hand, come back after being missed, and take up
// their earned place again after a hold. The properties of the order are proven on what such days leave behind.

export type HallEvent =
  | { kind: 'arrive'; afterSeconds: number; priority: WaitingStop['priority'] }
  | { kind: 'call' }
  | { kind: 'choose'; which: number }
  | { kind: 'put-first'; which: number }
  | { kind: 'release'; which: number };

/** One call of that day, with everything that was known when it was made. */
export type CallMade = { stop: WaitingStop; why: CallReason; before: QueueNow };

export function liveThrough(
  policy: QueuePolicy,
  events: readonly HallEvent[],
): { calls: CallMade[]; left: QueueNow } {
  let clock = 1_767_225_600_000;
  let sequence = 0;
  let queue: QueueNow = { waiting: [], policy, priorityRun: 0 };
  const calls: CallMade[] = [];

  const call = (stop: WaitingStop, why: CallReason) => {
    calls.push({ stop, why, before: queue });
    queue = {
      policy,
      waiting: queue.waiting.filter((other) => other.stopId !== stop.stopId),
      priorityRun: nextPriorityRun(queue.priorityRun, {
        priority: stop.priority !== null,
        inTurn: why.rule !== 'chosen',
        putFirst: why.rule === 'put-first',
      }),
    };
  };
  const wait = (stop: WaitingStop) => {
    queue = { ...queue, waiting: [...queue.waiting, stop] };
  };
  const calledBefore = (which: number) => {
    const gone = calls
      .map((made) => made.stop)
      .filter((stop) => !queue.waiting.some((w) => w.stopId === stop.stopId));
    return gone[which % gone.length];
  };

  for (const event of events) {
    switch (event.kind) {
      case 'arrive': {
        clock += event.afterSeconds * 1000;
        sequence += 1;
        const { priority } = event;
        wait({ stopId: `stop-${sequence}`, queuedAt: clock, sequence, putFirstAt: null, priority });
        break;
      }
      case 'call': {
        const next = chooseNext(queue);
        if (next !== null) call(next.stop, next.why);
        break;
      }
      case 'choose': {
        const stop = queue.waiting[event.which % queue.waiting.length];
        if (stop !== undefined) call(stop, { rule: 'chosen', passedOver: passedOver(queue.waiting, stop) });
        break;
      }
      case 'put-first': {
        clock += 1000;
        const stop = calledBefore(event.which);
        if (stop !== undefined) wait({ ...stop, putFirstAt: clock });
        break;
      }
      case 'release': {
        const stop = calledBefore(event.which);
        if (stop !== undefined) wait({ ...stop, putFirstAt: null });
        break;
      }
    }
  }
  return { calls, left: queue };
}

// ── What such a day is made of ──────────────────────────────────────────────────────────────────────────────────────

/** Three classes; two share a rank, and their minutes stand in another order than their ranks. */
export const disabled = { code: 'nguoi-khuyet-tat', rank: 1, aheadMinutes: 20 };
export const elderly = { code: 'nguoi-cao-tuoi', rank: 2, aheadMinutes: 45 };
export const pregnant = { code: 'phu-nu-mang-thai', rank: 2, aheadMinutes: 10 };

export const anyPriority = fc.constantFrom<WaitingStop['priority']>(
  null,
  null,
  null,
  disabled,
  elderly,
  pregnant,
);

const arrival: fc.Arbitrary<HallEvent> = fc.record({
  kind: fc.constant('arrive' as const),
  // Zero often: people who come in the same second are the ones who quarrel.
  afterSeconds: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1200 })),
  priority: anyPriority,
});

const oneOf = <Kind extends 'choose' | 'put-first' | 'release'>(kind: Kind) =>
  fc.record({ kind: fc.constant(kind), which: fc.nat(50) });

const call: fc.Arbitrary<HallEvent> = fc.constant({ kind: 'call' as const });

/** Arrivals and calls in turn alone. */
export const plainEvents = fc.array(
  fc.oneof({ arbitrary: arrival, weight: 5 }, { arbitrary: call, weight: 4 }),
  { maxLength: 120, size: 'max' },
);

/** Everything that happens in a hall. */
export const anyEvents: fc.Arbitrary<HallEvent[]> = fc.array(
  fc.oneof<fc.MaybeWeightedArbitrary<HallEvent>[]>(
    { arbitrary: arrival, weight: 10 },
    { arbitrary: call, weight: 7 },
    { arbitrary: oneOf('choose'), weight: 1 },
    { arbitrary: oneOf('put-first'), weight: 1 },
    { arbitrary: oneOf('release'), weight: 1 },
  ),
  { maxLength: 120, size: 'max' },
);

export const anyPolicy: fc.Arbitrary<QueuePolicy> = fc.oneof(
  fc.constant({ kind: 'arrival' as const }),
  fc.constant({ kind: 'priority-first' as const }),
  fc.record({ kind: fc.constant('ratio' as const), priorityCalls: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('ageing' as const), capMinutes: fc.integer({ min: 1, max: 60 }) }),
);

/** A queue as it may stand at any moment of such a day. */
export const anyQueue: fc.Arbitrary<QueueNow> = fc
  .tuple(anyPolicy, anyEvents)
  .map(([policy, events]) => liveThrough(policy, events).left);
