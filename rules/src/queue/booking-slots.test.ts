import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingSlots } from './booking-slots.ts';

const morning = { opens: 7 * 60, closes: 11 * 60 };
const afternoon = { opens: 13 * 60, closes: 13 * 60 + 50 };
const slots = (nowMinutes: number, kept: [number, number][] = []) =>
  bookingSlots({
    opening: [morning, afternoon],
    slotMinutes: 60,
    perSlot: 2,
    nowMinutes,
    kept: new Map(kept),
  });

describe('the times that may be kept', () => {
  it('are whole slots of the opening hours: none over lunch, none past closing', () => {
    expect(slots(0).map(({ startMinutes }) => startMinutes / 60)).toEqual([7, 8, 9, 10]);
  });

  it.each([
    ['before it begins', 8 * 60 - 1, 0, 'free'],
    ['one place left', 0, 1, 'free'],
    ['as many as the shop takes', 0, 2, 'full'],
    ['from its first minute on', 8 * 60, 0, 'past'],
    ['begun and full', 8 * 60, 2, 'past'],
  ] as const)('%s', (_name, now, kept, state) => {
    expect(slots(now, [[8 * 60, kept]])[1]).toEqual({ startMinutes: 480, endMinutes: 540, state });
  });

  it('never overlap and never leave the hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 120 }),
        fc.integer({ min: 0, max: 1_440 }),
        (slotMinutes, now) => {
          const opening = [morning, afternoon];
          const made = bookingSlots({ opening, slotMinutes, perSlot: 1, nowMinutes: now, kept: new Map() });
          for (const [at, slot] of made.entries()) {
            expect(slot.startMinutes).toBeGreaterThanOrEqual(made[at - 1]?.endMinutes ?? 0);
            expect(
              opening.some((one) => one.opens <= slot.startMinutes && slot.endMinutes <= one.closes),
            ).toBe(true);
          }
        },
      ),
    );
  });
});
