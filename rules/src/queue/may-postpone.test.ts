import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayPostpone, placesGivenUp, whoPasses } from './may-postpone.ts';

test('only somebody who waits, and has not done so before, lets others pass', () => {
  const states = ['waiting', 'called', 'serving', 'held', 'missed', 'done', 'cancelled', 'lapsed'] as const;
  const may = states.filter((state) => mayPostpone({ state, postponed: false }, 1).ok);

  expect(may).toEqual(['waiting']);
  expect(mayPostpone({ state: 'waiting', postponed: true }, 1)).toMatchObject({ code: 'wrong-state' });
});

test('with nobody behind, nobody can be let pass', () => {
  expect(mayPostpone({ state: 'waiting', postponed: false }, 0)).toMatchObject({ code: 'nobody-waiting' });
});

test('the next three of the same class pass, whoever of another class stands between', () => {
  const normal = (stopId: string) => ({ stopId, priority: null });
  const order = [
    normal('a'),
    normal('me'),
    normal('b'),
    { stopId: 'old', priority: { code: 'nguoi-cao-tuoi' } },
    normal('c'),
    normal('d'),
    normal('e'),
  ];

  expect(whoPasses(order, 'me').map((stop) => stop.stopId)).toEqual(['b', 'c', 'd']);
  expect(whoPasses(order, 'old')).toEqual([]);
  expect(whoPasses(order, 'nobody')).toEqual([]);
});

test('nobody of the other queue passes: their turn comes between in any case', () => {
  const order = [
    { stopId: 'me', priority: null, short: true },
    { stopId: 'long', priority: null, short: false },
    { stopId: 'short', priority: null, short: true },
  ];

  expect(whoPasses(order, 'me').map((stop) => stop.stopId)).toEqual(['short']);
  expect(whoPasses(order, 'long')).toEqual([]);
});

test('never more than three pass, all of them from behind and of one class', () => {
  const order = fc.array(fc.constantFrom(null, 'x', 'y'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(order, fc.nat(), (classes, seed) => {
      const stops = classes.map((code, at) => ({
        stopId: String(at),
        priority: code === null ? null : { code },
      }));
      const at = seed % stops.length;
      const passing = whoPasses(stops, String(at));
      expect(passing.length).toBeLessThanOrEqual(placesGivenUp);
      for (const stop of passing) {
        expect(Number(stop.stopId)).toBeGreaterThan(at);
        expect(stop.priority?.code ?? null).toBe(classes[at]);
      }
    }),
  );
});
