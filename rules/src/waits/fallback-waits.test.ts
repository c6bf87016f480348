import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCounter, aHall, anyHall, someStops, tenMinutes } from '../../testing/a-hall.ts';
import { fallbackWaits } from './fallback-waits.ts';
import type { HallNow } from './hall-now.ts';
import { learnServiceTimes } from './learn-service-times.ts';
import { enoughSamples, quoteWaits } from './quote-waits.ts';

const land = { sector: 'dat-dai', priority: null };
const newcomer = (hall: HallNow) => fallbackWaits(hall, [land]).ofNewcomers[0];
const two = [aCounter(), aCounter({ counterId: 'quay-2' })];

describe('work ahead divided by clerks', () => {
  it.each([
    ['nobody ahead at a free counter', {}, 0, 0],
    ['six ahead at one counter', { waiting: someStops(6) }, 6, 60],
    ['six ahead at two', { waiting: someStops(6), counters: two }, 6, 30],
    [
      'three ahead a quarter of an hour before lunch',
      { now: 11.25 * 3_600_000, waiting: someStops(3) },
      3,
      120,
    ],
    [
      'three ahead before the doors open',
      { now: 7 * 3_600_000, waiting: someStops(3).map((stop) => ({ ...stop, queuedAt: 6 * 3_600_000 })) },
      3,
      60,
    ],
  ] satisfies [string, Partial<HallNow>, number, number][])('%s', (_, given, ahead, minutes) => {
    const quote = newcomer(aHall(given));

    expect(quote).toMatchObject({ ahead, notTodayChance: 0, method: 'work-ahead' });
    expect(Math.abs((quote?.p50Minutes ?? 999) - minutes)).toBeLessThanOrEqual(4);
  });

  it.each([
    ['nobody serves the sector', { counters: [aCounter({ sectors: ['ho-tich'] })] }],
    ['all counters are closed', { counters: [aCounter({ state: 'closed' })] }],
    ['more than the day can hold', { waiting: someStops(60) }],
    ['the shop is closed all day', { opening: [] }],
  ] satisfies [string, Partial<HallNow>][])('nobody is promised anything where %s', (_, given) => {
    expect(newcomer(aHall(given))).toMatchObject({ p50Minutes: null, notTodayChance: 1 });
  });

  it('at the short queue somebody waits for one of the long queue, and not behind all of it', () => {
    const hall = aHall({ waiting: someStops(6) });
    const { ofNewcomers } = fallbackWaits(hall, [land, { ...land, short: true }]);

    expect(ofNewcomers[0]).toMatchObject({ ahead: 6 });
    expect(ofNewcomers[1]).toMatchObject({ ahead: 1 });
    expect(ofNewcomers[1]?.p50Minutes).toBeLessThan(15);
  });

  it('whoever waits at the long queue waits for those of the short one who fall between', () => {
    const short = someStops(2).map((stop) => ({ ...stop, stopId: `short-${stop.stopId}`, short: true }));
    const { ofStops } = fallbackWaits(aHall({ waiting: [...someStops(6), ...short] }), []);

    expect(ofStops.get('stop-0')).toMatchObject({ ahead: 0 });
    expect(ofStops.get('stop-1')).toMatchObject({ ahead: 2 });
    expect(ofStops.get('stop-5')).toMatchObject({ ahead: 7 });
    expect(ofStops.get('short-stop-1')).toMatchObject({ ahead: 3 });
  });

  it('always names a range in order', () => {
    fc.assert(
      fc.property(anyHall, (hall) => {
        for (const { p10Minutes: p10, p50Minutes: p50, p90Minutes: p90 } of fallbackWaits(hall, [
          land,
        ]).ofStops.values())
          if (p10 !== null && p50 !== null && p90 !== null) expect(p10 <= p50 && p50 <= p90).toBe(true);
      }),
    );
  });
});

describe('the house’s word', () => {
  it('says which way it was found', () => {
    const seed = 1;
    const few = learnServiceTimes(
      Array.from({ length: enoughSamples - 1 }, () => ({
        sector: 'dat-dai',
        procedure: null,
        hour: 9,
        seconds: 600,
      })),
    );

    expect(quoteWaits(aHall({ times: few }), [land], { seed }).ofNewcomers[0]?.method).toBe('work-ahead');
    expect(quoteWaits(aHall({ times: tenMinutes }), [land], { seed }).ofNewcomers[0]?.method).toBe(
      'simulation',
    );
  });
});
