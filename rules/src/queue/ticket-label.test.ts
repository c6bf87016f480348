import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ticketLabel } from './ticket-label.ts';

it.each([
  ['A', 1, 'A001'],
  ['A', 12, 'A012'],
  ['B', 999, 'B999'],
  ['B', 1000, 'B1000'],
  ['AB', 7, 'AB007'],
  ['C', 12_345, 'C12345'],
] as const)('ticket %s %i reads %s', (prefix, number, label) => {
  expect(ticketLabel(prefix, number)).toBe(label);
});

it('two numbers of one prefix never read the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (one, other) => {
      expect(ticketLabel('A', one) === ticketLabel('A', other)).toBe(one === other);
    }),
  );
});

it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('there is no ticket number %d', (number) => {
  expect(() => ticketLabel('A', number)).toThrow(RangeError);
});
