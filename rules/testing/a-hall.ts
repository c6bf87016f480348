import fc from 'fast-check';
import type { HallCounter, HallNow, HallStop } from '../src/waits/hall-now.ts';
import { learnServiceTimes } from '../src/waits/learn-service-times.ts';
import { anyPolicy, anyPriority } from './queue-day.ts';

// A hall at nine in the morning of a day that began at midnightAt 0: open to half past eleven and from one to five.

export const nine = 9 * 3_600_000;
export const sectors = ['dat-dai', 'ho-tich', 'chung-thuc', 'kinh-doanh'];

/** Service times of ten minutes, give or take, in every sector. */
export const tenMinutes = learnServiceTimes(
  Array.from({ length: 400 }, (_, index) => ({
    sector: sectors[index % sectors.length] ?? '',
    procedure: null,
    hour: 7 + (index % 10),
    seconds: 400 + (index % 41) * 10,
  })),
);

export function aHall(given: Partial<HallNow> = {}): HallNow {
  return {
    now: nine,
    midnightAt: 0,
    opening: [
      [7.5 * 3_600, 11.5 * 3_600],
      [13 * 3_600, 17 * 3_600],
    ],
    policy: { kind: 'arrival' },
    waiting: [],
    counters: [aCounter()],
    arrivals: [],
    times: tenMinutes,
    noShow: { chance: 0, seconds: 120 },
    secondsBetween: 0,
    ...given,
  };
}

export function aCounter(given: Partial<HallCounter> = {}): HallCounter {
  return {
    counterId: 'quay-1',
    sectors,
    state: 'open',
    seenToday: true,
    busy: null,
    pausedSince: null,
    priorityRun: 0,
    earlierDays: [],
    ...given,
  };
}

/** The stop with a number: who has a lower one came earlier. */
export function aStop(number: number, given: Partial<HallStop> = {}): HallStop {
  return {
    stopId: `stop-${number}`,
    visitId: `visit-${number}`,
    sector: 'dat-dai',
    procedures: [],
    queuedAt: nine - 3_600_000 + number * 1_000,
    sequence: number,
    putFirstAt: null,
    priority: null,
    onlyCounterId: null,
    ...given,
  };
}

export const someStops = (count: number) => Array.from({ length: count }, (_, number) => aStop(number));

const anySector = fc.constantFrom(...sectors);

/** Halls of one to four counters that share sectors in every way, with people of every kind under every policy. */
export const anyHall: fc.Arbitrary<HallNow> = fc
  .record({
    policy: anyPolicy,
    counters: fc.array(
      fc.record({
        sectors: fc.uniqueArray(anySector, { minLength: 1, maxLength: 4 }),
        priorityRun: fc.nat(4),
        shortTurn: fc.option(fc.record({ longRun: fc.nat(4), priorityRun: fc.nat(4) }), { nil: undefined }),
        busyFor: fc.option(fc.record({ minutes: fc.integer({ min: 0, max: 25 }), visit: fc.nat(30) })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    stops: fc.array(
      fc.record({
        sector: anySector,
        priority: anyPriority,
        short: fc.boolean(),
        // Some visits have several stops, which then cannot be called at once.
        visit: fc.nat(30),
        minute: fc.integer({ min: 0, max: 59 }),
        putFirst: fc.option(fc.integer({ min: 1, max: 59 }), { freq: 8 }),
        only: fc.option(fc.nat(5), { freq: 8 }),
      }),
      { maxLength: 25 },
    ),
    noShow: fc.constantFrom(0, 0.2),
    hasShort: fc.boolean(),
  })
  .map(({ policy, counters, stops, noShow, hasShort }) =>
    aHall({
      policy,
      noShow: { chance: noShow, seconds: 90 },
      secondsBetween: 20,
      counters: counters.map(({ busyFor, ...counter }, index) =>
        aCounter({
          ...counter,
          counterId: `quay-${index + 1}`,
          busy: busyFor && {
            sector: 'ho-tich',
            procedures: [],
            visitId: `visit-${busyFor.visit}`,
            since: nine - busyFor.minutes * 60_000,
          },
        }),
      ),
      waiting: stops.map(({ sector, priority, short, visit, minute, putFirst, only }, number) =>
        aStop(number, {
          sector,
          priority,
          short: hasShort && short,
          visitId: `visit-${visit}`,
          queuedAt: nine - minute * 60_000,
          putFirstAt: putFirst === null ? null : nine - putFirst * 60_000,
          onlyCounterId: only === null ? null : `quay-${only + 1}`,
        }),
      ),
    }),
  );
