import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyHere } from './likely-here.ts';

describe('how many people stand behind the numbers', () => {
  it.each([
    { name: 'a hall full of numbers nobody holds', waiting: 42, absent: 32, here: 10 },
    { name: 'the usual few who leave', waiting: 42, absent: 2.1, here: null },
    { name: 'two of four: too few to say', waiting: 4, absent: 2, here: null },
    { name: 'three of five', waiting: 5, absent: 3, here: 2 },
    { name: 'a fifth is not yet more than a fifth', waiting: 20, absent: 4, here: null },
    { name: 'more than a fifth', waiting: 20, absent: 5, here: 15 },
    { name: 'nobody waits any more, though a moment ago some did', waiting: 0, absent: 9, here: null },
    { name: 'more gone than there are', waiting: 5, absent: 9, here: 0 },
  ])('$name', ({ waiting, absent, here }) => {
    expect(likelyHere(waiting, absent)).toBe(here);
  });

  it('is never more than there are numbers, and never less than nobody', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.double({ min: 0, max: 600, noNaN: true }), (waiting, absent) => {
        const here = likelyHere(waiting, absent) ?? waiting;
        expect(here).toBeGreaterThanOrEqual(0);
        expect(here).toBeLessThanOrEqual(waiting);
      }),
    );
  });
});
