import type { CallReason } from '@motcua/contracts/queue';
import type { QueuePolicy } from '@motcua/contracts/shops';
import fc from 'fast-check';
import { chooseNext, type QueueNow, type WaitingStop } from '../src/queue/choose-next.ts';
import { nextLongRun } from '../src/queue/long-run.ts';
import { passedOver } from '../src/queue/passed-over.ts';
import { nextPriorityRun } from '../src/queue/priority-run.ts';

// An imaginary day at one counter: people come, are called, chosen by hand, come back after being missed, and take up
// their earned place again after a hold. The properties of the order are proven on what such days leave behind.

export type HallEvent =
  | { kind: 'arrive'; afterSeconds: number; priority: WaitingStop['priority']; short?: boolean }
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
      ...afterCall(queue, stop, why),
      waiting: queue.waiting.filter((other) => other.stopId !== stop.stopId),
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
        const { priority, short = false } = event;
        wait({ stopId: `stop-${sequence}`, queuedAt: clock, sequence, putFirstAt: null, priority, short });
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

/** The runs as they stand after a call: those of its own queue, and whose turn it is. */
export function afterCall(queue: QueueNow, stop: WaitingStop, why: CallReason): QueueNow {
  const called = {
    priority: stop.priority !== null,
    short: stop.short === true,
    inTurn: why.rule !== 'chosen',
    putFirst: why.rule === 'put-first',
  };
  const { longRun, priorityRun } = queue.shortTurn ?? { longRun: 0, priorityRun: 0 };
  return {
    ...queue,
    priorityRun: called.short ? queue.priorityRun : nextPriorityRun(queue.priorityRun, called),
    shortTurn: {
      longRun: nextLongRun(longRun, called),
      priorityRun: called.short ? nextPriorityRun(priorityRun, called) : priorityRun,
    },
  };
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

/** The same, with people among them who come on short errands. */
const withShort = (events: fc.Arbitrary<HallEvent[]>): fc.Arbitrary<HallEvent[]> =>
  fc
    .tuple(events, fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }))
    .map(([all, short]) =>
      all.map((event, index) =>
        event.kind === 'arrive' ? { ...event, short: short[index % short.length] === true } : event,
      ),
    );

/** Everything that happens in a hall with both queues. */
export const anyEventsOfBoth = withShort(anyEvents);

const shortEvery = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });

export const anyPolicy: fc.Arbitrary<QueuePolicy> = fc.oneof(
  fc.record({ kind: fc.constant('arrival' as const), shortEvery }),
  fc.record({ kind: fc.constant('priority-first' as const), shortEvery }),
  fc.record({
    kind: fc.constant('ratio' as const),
    priorityCalls: fc.integer({ min: 1, max: 4 }),
    shortEvery,
  }),
  fc.record({
    kind: fc.constant('ageing' as const),
    capMinutes: fc.integer({ min: 1, max: 60 }),
    shortEvery,
  }),
);

/** A queue as it may stand at any moment of such a day. */
export const anyQueue: fc.Arbitrary<QueueNow> = fc
  .tuple(anyPolicy, anyEventsOfBoth)
  .map(([policy, events]) => liveThrough(policy, events).left);
