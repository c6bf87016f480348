import { LocalMoment } from '@motcua/contracts/deadlines';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentText, wallSecond } from './local-moment.ts';
import { instantOf, wallAt } from './zone.ts';

const home = 'Asia/Ho_Chi_Minh';
const wall = (text: string) => wallSecond(LocalMoment.parse(text));

describe('the wall clock of a shop', () => {
  it.each([
    ['2026-08-21T03:00:00.000Z', '2026-08-21T10:00'],
    // Half past six in the office is still yesterday in Greenwich.
    ['2026-08-20T23:30:00.000Z', '2026-08-21T06:30'],
    ['2026-12-31T16:59:59.000Z', '2026-12-31T23:59:59'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01T00:00'],
  ])('%s is %s on the wall', (instant, shown) => {
    expect(momentText(wallAt(instant, home))).toBe(shown);
    expect(instantOf(wall(shown), home)).toBe(instant);
  });

  it('forth and back is the same second, in any zone that turns its clocks and any that does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2035, 0, 1) / 1000 }),
        fc.constantFrom(home, 'UTC', 'Asia/Kathmandu'),
        (second, zone) => {
          expect(
            Date.parse(instantOf(wallAt(new Date(second * 1000).toISOString(), zone), zone)) / 1000,
          ).toBe(second);
        },
      ),
    );
  });

  it('an hour that is there twice is its first', () => {
    expect(instantOf(wall('2026-11-01T01:30'), 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });
});
