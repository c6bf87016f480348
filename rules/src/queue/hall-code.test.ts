import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hallCodePeriods, hallCodeUntil } from './hall-code.ts';

const at = (time: string) => Date.parse(`2026-11-24T${time}+07:00`);

describe('the code on the board', () => {
  it.each([
    ['08:00:00', '08:00:00', '08:10:00'],
    ['08:09:59', '08:00:00', '08:10:00'],
    ['08:10:00', '08:10:00', '08:20:00'],
  ])('at %s is the one that came at %s and leaves at %s', (now, since, until) => {
    const [current] = hallCodePeriods(at(now));
    expect(current).toBe(hallCodePeriods(at(since))[0]);
    expect(hallCodeUntil(current)).toBe(at(until));
  });

  it('is taken for at least ten minutes after it was read and never longer than twenty', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 0, max: 3_600_000 }),
        (read, later) => {
          const [shown] = hallCodePeriods(read);
          const taken = hallCodePeriods(read + later).includes(shown);
          if (later <= 600_000) expect(taken).toBe(true);
          if (later >= 1_200_000) expect(taken).toBe(false);
        },
      ),
    );
  });
});
