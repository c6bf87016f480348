import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergedAt } from './merged-at.ts';

const claims = (...at: number[]) => at.map((claimedAt) => ({ claimedAt }));

it.each([
  ['as the kiosk says', claims(10, 20, 30), { since: 5, now: 40 }, [10, 20, 30]],
  ['never before the line was cut', claims(1, 20), { since: 5, now: 40 }, [5, 20]],
  ['never in the future', claims(10, 90), { since: 5, now: 40 }, [10, 40]],
  [
    'in the order of their numbers, when the clock jumped back',
    claims(30, 10, 35),
    { since: 5, now: 40 },
    [30, 30, 35],
  ],
  ['now, when the kiosk thinks the cut is yet to come', claims(50), { since: 60, now: 40 }, [40]],
] as const)('they wait since then: %s', (_name, given, outage, expected) => {
  expect(mergedAt(given, outage)).toEqual(expected);
});

it('whatever a kiosk claims, places lie within the outage and keep its order', () => {
  const instant = fc.integer({ min: -1_000, max: 1_000 });
  fc.assert(
    fc.property(fc.array(instant), instant, instant, (at, since, now) => {
      const places = mergedAt(claims(...at), { since, now });
      expect(places).toHaveLength(at.length);
      expect(places.every((place) => place >= Math.min(since, now) && place <= now)).toBe(true);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }),
  );
});
