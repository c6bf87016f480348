import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCounter, aHall, anyHall, aStop, nine, sectors, someStops } from '../../testing/a-hall.ts';
import { elderly } from '../../testing/queue-day.ts';
import { forecastWaits, usualPlays } from './forecast-waits.ts';
import type { HallNow } from './hall-now.ts';

const seed = 7;
const land = { sector: 'dat-dai', priority: null };
const newcomer = (hall: HallNow) => forecastWaits(hall, [land], { seed }).ofNewcomers[0];
const unreachable = { p10Minutes: null, p50Minutes: null, p90Minutes: null, notTodayChance: 1 };
const at = (hour: number) => hour * 3_600_000;

describe('a forecast', () => {
  it('somebody who comes to a free counter is called at once', () => {
    expect(newcomer(aHall())).toEqual({
      ahead: 0,
      p10Minutes: 0,
      p50Minutes: 0,
      p90Minutes: 0,
      notTodayChance: 0,
      method: 'simulation',
    });
  });

  it('with five people ahead at one counter of ten minutes, it is about fifty', () => {
    const quote = newcomer(aHall({ waiting: someStops(5) }));

    expect(quote?.ahead).toBe(5);
    expect(quote?.p50Minutes).toBeGreaterThan(42);
    expect(quote?.p50Minutes).toBeLessThan(58);
    expect(quote?.p10Minutes).toBeLessThan(quote?.p50Minutes ?? 0);
    expect(quote?.p90Minutes).toBeGreaterThan(quote?.p50Minutes ?? 99);
  });

  it('at the short queue the wait is short, however many wait at the long one', () => {
    const { ofNewcomers } = forecastWaits(
      aHall({ waiting: someStops(12), counters: [aCounter({ shortTurn: { longRun: 1, priorityRun: 0 } })] }),
      [land, { ...land, short: true }],
      { seed },
    );

    expect(ofNewcomers[0]?.ahead).toBe(12);
    expect(ofNewcomers[1]).toMatchObject({ ahead: 0, p50Minutes: 0 });
  });

  it('people who usually come to the short queue make the long one longer', () => {
    const arrivals = [{ ...land, short: true, perHour: Array<number>(24).fill(6) }];
    const quiet = newcomer(aHall({ waiting: someStops(8) }));
    const busy = newcomer(aHall({ waiting: someStops(8), arrivals }));
    const long = newcomer(
      aHall({ waiting: someStops(8), arrivals: [{ ...land, perHour: Array<number>(24).fill(6) }] }),
    );

    expect((busy?.p50Minutes ?? 0) - (quiet?.p50Minutes ?? 0)).toBeGreaterThan(12);
    expect(long).toEqual(quiet);
  });

  it('a second counter halves it', () => {
    const one = newcomer(aHall({ waiting: someStops(10) }));
    const two = newcomer(
      aHall({ waiting: someStops(10), counters: [aCounter(), aCounter({ counterId: 'quay-2' })] }),
    );

    expect((two?.p50Minutes ?? 0) / (one?.p50Minutes ?? 1)).toBeCloseTo(0.5, 1);
  });

  it.each([
    ['closed all day', { opening: [] }],
    ['after closing', { now: at(17.5) }],
    ['no counter for the sector', { counters: [aCounter({ sectors: ['ho-tich'] })] }],
    ['nobody at any counter', { counters: [aCounter({ state: 'closed' })] }],
    ['more people than the day can hold', { waiting: someStops(80) }],
  ] satisfies [string, Partial<HallNow>][])('%s: nobody is promised anything', (_, given) => {
    expect(newcomer(aHall(given))).toMatchObject(unreachable);
  });

  it('near closing the chance of not being reached stands between never and surely', () => {
    const quote = newcomer(aHall({ now: at(16), waiting: someStops(6) }));

    expect(quote?.notTodayChance).toBeGreaterThan(0.1);
    expect(quote?.notTodayChance).toBeLessThan(0.9);
    expect(quote?.p90Minutes).toBeLessThanOrEqual(60);
  });

  it('lunch is waited through', () => {
    const quote = newcomer(aHall({ now: at(11.25), waiting: someStops(3) }));

    expect(quote?.p10Minutes).toBeGreaterThanOrEqual(105);
  });

  it('a person in service for long is expected to be nearly done, one just called is not', () => {
    const busyFor = (minutes: number) =>
      newcomer(
        aHall({
          counters: [
            aCounter({
              busy: { sector: 'dat-dai', procedures: [], visitId: 'x', since: nine - minutes * 60_000 },
            }),
          ],
        }),
      )?.p50Minutes ?? 0;

    expect(busyFor(0)).toBeGreaterThan(8);
    expect(busyFor(9)).toBeLessThan(4);
    // A visit left open has no end in sight, and still none that is absurd.
    expect(busyFor(500)).toBeLessThanOrEqual(10);
  });

  it('priority people who may yet come push a normal ticket back under priority first', () => {
    const hall = aHall({ policy: { kind: 'priority-first' }, waiting: someStops(6) });
    const arrivals = [{ sector: 'dat-dai', priority: elderly, perHour: Array<number>(24).fill(3) }];

    const quiet = newcomer(hall)?.p50Minutes ?? 0;
    expect(newcomer({ ...hall, arrivals })?.p50Minutes).toBeGreaterThan(quiet * 1.2);
    expect(newcomer({ ...hall, arrivals, policy: { kind: 'arrival' } })?.p50Minutes).toBe(quiet);
  });

  it('a priority newcomer waits less than a normal one under priority first', () => {
    const hall = aHall({ policy: { kind: 'priority-first' }, waiting: someStops(6) });
    const [normal, old] = forecastWaits(hall, [land, { ...land, priority: elderly }], { seed }).ofNewcomers;

    expect(normal?.ahead).toBe(6);
    expect(old).toMatchObject({ ahead: 0, p50Minutes: 0 });
  });

  it('no-shows shorten the wait', () => {
    const waiting = someStops(10);
    const all = newcomer(aHall({ waiting }))?.p50Minutes ?? 0;

    expect(newcomer(aHall({ waiting, noShow: { chance: 0.5, seconds: 60 } }))?.p50Minutes).toBeLessThan(
      all * 0.75,
    );
  });

  it('margins stretch the range and leave the middle', () => {
    const hall = aHall({ waiting: someStops(10) });
    const [plain] = forecastWaits(hall, [land], { seed }).ofNewcomers;
    const [wide] = forecastWaits(hall, [land], { seed, margins: { below: 2, above: 3 } }).ofNewcomers;

    expect(wide?.p50Minutes).toBe(plain?.p50Minutes);
    expect(wide?.p10Minutes).toBeLessThan(plain?.p10Minutes ?? 0);
    expect(wide?.p90Minutes).toBeGreaterThan(plain?.p90Minutes ?? 0);
  });

  it('is the same for the same hall and seed, in whatever order the list is read', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(1_000), (hall, seed) => {
        const asked = sectors.map((sector) => ({ sector, priority: null }));
        const backwards = { ...hall, waiting: hall.waiting.toReversed() };

        expect(forecastWaits(backwards, asked, { seed, plays: 20 })).toEqual(
          forecastWaits(hall, asked, { seed, plays: 20 }),
        );
      }),
    );
  });

  it('every range stands in order, and chances are chances', () => {
    fc.assert(
      fc.property(anyHall, fc.nat(1_000), (hall, seed) => {
        const { ofStops, ofNewcomers } = forecastWaits(hall, [land], { seed, plays: 20 });

        expect(ofStops.size).toBe(hall.waiting.length);
        for (const quote of [...ofStops.values(), ...ofNewcomers]) {
          const { p10Minutes, p50Minutes, p90Minutes, notTodayChance } = quote;
          if (p10Minutes === null || p50Minutes === null || p90Minutes === null) {
            expect(quote).toMatchObject(unreachable);
            continue;
          }
          expect(notTodayChance).toBeLessThan(1);
          expect(0 <= p10Minutes && p10Minutes <= p50Minutes && p50Minutes <= p90Minutes).toBe(true);
        }
      }),
    );
  });

  it('nobody is called earlier because one more person stands ahead of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(1_000),
        (count, clerks, seed) => {
          const counters = Array.from({ length: clerks }, (_, index) =>
            aCounter({ counterId: `quay-${index + 1}` }),
          );
          const waiting = someStops(count);
          const first = aStop(-1);
          const without = forecastWaits(aHall({ counters, waiting }), [land], { seed });
          const withOne = forecastWaits(aHall({ counters, waiting: [first, ...waiting] }), [land], { seed });

          for (const { stopId } of waiting)
            expect(withOne.ofStops.get(stopId)?.p50Minutes).toBeGreaterThanOrEqual(
              without.ofStops.get(stopId)?.p50Minutes ?? 0,
            );
          expect(withOne.ofNewcomers[0]?.p50Minutes).toBeGreaterThanOrEqual(
            without.ofNewcomers[0]?.p50Minutes ?? 0,
          );
        },
      ),
    );
  });

  it.each([
    [0, 100],
    [130, 100],
    [200, 65],
    [1_000, 60],
  ])('with %i waiting a day is played %i times', (waiting, plays) => {
    expect(usualPlays(waiting)).toBe(plays);
  });
});
