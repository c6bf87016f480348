import { describe, expect, it } from 'vitest';
import { hasLapsed, mayArrive } from './booking-arrival.ts';

const at = (time: string) => Date.parse(`2026-11-24T${time}+07:00`);
const booking = { slotAt: at('09:00:00'), slotEndsAt: at('09:30:00') };

describe('saying that one is there', () => {
  it.each([
    ['08:29:59', 'wrong-state', false],
    ['08:30:00', 'ok', false],
    ['09:00:00', 'ok', false],
    ['09:40:00', 'ok', false],
    ['09:40:01', 'slot-over', true],
    ['15:00:00', 'slot-over', true],
  ])('at %s: %s', (time, expected, lapsed) => {
    const verdict = mayArrive(booking, at(time));
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
    expect(hasLapsed(booking, at(time))).toBe(lapsed);
  });
});
