import fc from 'fast-check';
import { expect, it } from 'vitest';
import { offlineLabel } from './offline-label.ts';
import { ticketLabel } from './ticket-label.ts';

it.each([
  ['A', { letter: 'K', epoch: 2 }, 7, 'A-K2-07'],
  ['AB', { letter: 'L', epoch: 13 }, 100, 'AB-L13-100'],
] as const)('of %s the series %j gives number %i as %s', (prefix, series, number, label) => {
  expect(offlineLabel(prefix, series, number)).toBe(label);
});

const series = fc.record({ letter: fc.constantFrom('K', 'L'), epoch: fc.integer({ min: 1, max: 30 }) });
const number = fc.integer({ min: 1, max: 120 });

it('two kiosks, two epochs or two numbers never read the same', () => {
  fc.assert(
    fc.property(series, series, number, number, (one, other, n, m) => {
      const same = one.letter === other.letter && one.epoch === other.epoch && n === m;
      expect(offlineLabel('A', one, n) === offlineLabel('A', other, m)).toBe(same);
    }),
  );
});

it('no kiosk gives a number that the house could give', () => {
  fc.assert(
    fc.property(fc.constantFrom('A', 'AB', 'K'), series, number, number, (prefix, one, n, m) => {
      expect(offlineLabel(prefix, one, n)).not.toBe(ticketLabel(prefix, m));
    }),
  );
});

it('there is no number 0', () => {
  expect(() => offlineLabel('A', { letter: 'K', epoch: 1 }, 0)).toThrow(RangeError);
});
