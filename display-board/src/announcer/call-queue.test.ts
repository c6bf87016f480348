import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Announcement, SpokenNumber } from './announcement.ts';
import {
  type CallQueue,
  enqueue,
  mostForRepeats,
  mostWaiting,
  nextReading,
  oldestMs,
  silent,
  withdraw,
} from './call-queue.ts';

const number = (label: string, some: Partial<SpokenNumber> = {}): SpokenNumber => ({
  kind: 'number',
  label,
  counter: 1,
  language: 'vi',
  times: 1,
  at: 0,
  ...some,
});

/** Asks for readings until nothing is left, each taking five seconds; what was said, in order. */
function sayAll(queue: CallQueue, from = 0): string[] {
  const said: string[] = [];
  let now = from;
  let rest = queue;
  for (let asked = 0; asked < 100; asked += 1) {
    const next = nextReading(rest, now);
    rest = next.queue;
    if (next.say === null) return said;
    said.push(`${named(next.say.what)}/${next.say.reading}`);
    now += 5_000;
  }
  throw new Error('it never ends');
}
const named = (what: Announcement) => (what.kind === 'number' ? what.label : what.token);
const queueOf = (...all: Announcement[]) => all.reduce(enqueue, silent);

describe('what is said', () => {
  it('a call is said twice', () => {
    expect(sayAll(queueOf(number('A001')))).toEqual(['A001/1', 'A001/2']);
  });

  it('three calls at once are said one after the other, each twice', () => {
    expect(sayAll(queueOf(number('A001'), number('B001'), number('C001')))).toEqual([
      ...['A001/1', 'A001/2', 'B001/1', 'B001/2', 'C001/1', 'C001/2'],
    ]);
  });

  it('while many wait each is said once, so that more of them are heard in time', () => {
    const many = Array.from({ length: mostForRepeats + 3 }, (_, index) => number(`A00${index + 1}`));
    expect(sayAll(queueOf(...many))).toEqual([
      ...['A001/1', 'A002/1', 'A003/1', 'A003/2', 'A004/1', 'A004/2', 'A005/1'],
    ]);
  });

  it('the same call twice in the queue is said as one, the newer one', () => {
    const queue = queueOf(number('A001'), number('B001'), number('A001', { times: 2 }));
    expect(queue.waiting.map((what) => [named(what), what.kind === 'number' && what.times])).toEqual([
      ['A001', 2],
      ['B001', 1],
    ]);
  });

  it('the same number at another counter is another call', () => {
    expect(queueOf(number('A001'), number('A001', { counter: 2 })).waiting).toHaveLength(2);
  });

  it('a notice is said once', () => {
    expect(sayAll(queueOf({ kind: 'notice', token: 'notice.lunch', at: 0 }))).toEqual(['notice.lunch/1']);
  });

  it('what is exactly thirty seconds old is still said, and not a moment later', () => {
    expect(sayAll(queueOf(number('A001')), oldestMs)).toEqual(['A001/1']);
    expect(sayAll(queueOf(number('A001')), oldestMs + 1)).toEqual([]);
  });

  it('who has come is not called again', () => {
    const { queue } = nextReading(queueOf(number('A001'), number('B001')), 0);
    const come = withdraw(queue, (what) => named(what) !== 'A001' && named(what) !== 'B001');
    expect(sayAll(come)).toEqual([]);
  });

  it('a repeat is given up when the person comes during the first reading', () => {
    const { queue } = nextReading(queueOf(number('A001'), number('B001')), 0);
    expect(sayAll(withdraw(queue, (what) => named(what) !== 'A001'))).toEqual(['B001/1', 'B001/2']);
  });
});

/** A morning: calls come, readings end, people arrive, time passes. */
type Step =
  | { do: 'call'; label: string; counter: number; lateMs: number }
  | { do: 'end' }
  | { do: 'come'; label: string }
  | { do: 'wait'; ms: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('call' as const),
    label: fc.constantFrom('A001', 'A002', 'A003', 'B001', 'B002', 'C001'),
    counter: fc.integer({ min: 1, max: 3 }),
    lateMs: fc.nat(60_000),
  }),
  fc.record({ do: fc.constant('end' as const) }),
  fc.record({ do: fc.constant('come' as const), label: fc.constantFrom('A001', 'B001') }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.nat(40_000) }),
);

describe('any morning', () => {
  it('nothing is said too old, more than twice, out of order or without an end', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let queue = silent;
        let now = 100_000;
        let arrivals = 0;
        let lastArrival = 0;
        const arrivedAs = new Map<Announcement, number>();
        const said = new Map<Announcement, number>();
        for (const one of steps) {
          if (one.do === 'call') {
            const what = number(one.label, { counter: one.counter, at: now - one.lateMs });
            // One that waits already keeps the place of the first.
            const waits = queue.waiting.find(
              (other) =>
                other.kind === 'number' && other.label === one.label && other.counter === one.counter,
            );
            arrivals += 1;
            arrivedAs.set(what, (waits && arrivedAs.get(waits)) ?? arrivals);
            queue = enqueue(queue, what);
          }
          if (one.do === 'come') queue = withdraw(queue, (what) => named(what) !== one.label);
          if (one.do === 'wait') now += one.ms;
          if (one.do === 'end') {
            const next = nextReading(queue, now);
            queue = next.queue;
            if (next.say === null) {
              expect(queue).toEqual(silent);
              continue;
            }
            const { what, reading } = next.say;
            expect(now - what.at).toBeLessThanOrEqual(oldestMs);
            expect(reading).toBe((said.get(what) ?? 0) + 1);
            said.set(what, reading);
            const place = arrivedAs.get(what) ?? 0;
            if (reading === 1) expect(place).toBeGreaterThan(lastArrival);
            else expect(place).toBe(lastArrival);
            lastArrival = place;
          }
          expect(queue.waiting.length).toBeLessThanOrEqual(mostWaiting);
        }
        expect(Math.max(0, ...said.values())).toBeLessThanOrEqual(2);
      }),
      { numRuns: 500 },
    );
  });

  it('a flood leaves the newest waiting, and no more than there is room for', () => {
    const flood = Array.from({ length: 100 }, (_, index) => number(`A${100 + index}`));
    const { waiting } = queueOf(...flood);
    expect(waiting).toHaveLength(mostWaiting);
    expect(waiting.at(-1)).toBe(flood.at(-1));
  });
});
