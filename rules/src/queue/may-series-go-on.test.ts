import { LocalDate } from '@motcua/contracts/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPowerCutMs, type MayGoOn, maySeriesGoOn, type SeriesState } from './may-series-go-on.ts';

const today = LocalDate.parse('2026-11-24');
const yesterday = LocalDate.parse('2026-11-23');
const noon = Date.parse('2026-11-24T05:00:00Z');
const minute = 60_000;
const k2 = { letter: 'K', epoch: 2 };
const may: MayGoOn = { may: true };
const no = (why: Extract<MayGoOn, { may: false }>['why']): MayGoOn => ({ may: false, why });

describe('whether a kiosk may give a number by itself', () => {
  const heard: SeriesState = {
    isConfirmed: true,
    series: k2,
    outage: null,
    lastSignAt: null,
    startedAt: noon,
    today,
    most: 60,
  };
  const cutOff: SeriesState = {
    ...heard,
    isConfirmed: false,
    outage: { day: today, given: 5 },
    lastSignAt: noon - minute,
  };
  it.each<{ name: string; state: SeriesState; answer: MayGoOn }>([
    { name: 'the house was heard: yes', state: heard, answer: may },
    {
      name: 'heard, in the middle of an outage: yes',
      state: { ...heard, outage: { day: today, given: 5 } },
      answer: may,
    },
    {
      name: 'heard, and the outage goes over midnight: yes',
      state: { ...heard, outage: { day: yesterday, given: 5 } },
      answer: may,
    },
    { name: 'heard, but it has no series: no', state: { ...heard, series: null }, answer: no('no-series') },
    {
      name: 'heard, one below the cap: yes',
      state: { ...heard, outage: { day: today, given: 59 } },
      answer: may,
    },
    {
      name: 'heard, at the cap: no',
      state: { ...heard, outage: { day: today, given: 60 } },
      answer: no('enough-given'),
    },
    { name: 'a power cut in the middle of an outage: yes', state: cutOff, answer: may },
    {
      name: 'a power cut, at the cap: no',
      state: { ...cutOff, outage: { day: today, given: 60 } },
      answer: no('enough-given'),
    },
    { name: 'wiped: no', state: { ...cutOff, series: null, outage: null }, answer: no('no-series') },
    {
      name: 'started out of reach, no outage under way: no',
      state: { ...cutOff, outage: null },
      answer: no('not-confirmed'),
    },
    {
      name: 'an outage without any sign of life: no',
      state: { ...cutOff, lastSignAt: null },
      answer: no('not-confirmed'),
    },
    {
      name: 'started on the next day: no',
      state: { ...cutOff, outage: { day: yesterday, given: 5 } },
      answer: no('another-day'),
    },
    {
      name: 'exactly fifteen minutes away: yes',
      state: { ...cutOff, lastSignAt: noon - 15 * minute },
      answer: may,
    },
    {
      name: 'a moment longer, as a copy put back would be: no',
      state: { ...cutOff, lastSignAt: noon - 15 * minute - 1 },
      answer: no('too-long-away'),
    },
    {
      name: 'a clock that went back: no',
      state: { ...cutOff, lastSignAt: noon + 1 },
      answer: no('too-long-away'),
    },
  ])('$name', ({ state, answer }) => {
    expect(maySeriesGoOn(state)).toEqual(answer);
  });
});

describe('whatever befalls a kiosk and its disk', () => {
  const anyEvent = fc.oneof(
    { weight: 14, arbitrary: fc.constant('somebody asks' as const) },
    { weight: 5, arbitrary: fc.constant('line cut' as const) },
    { weight: 2, arbitrary: fc.constant('line back' as const) },
    { weight: 2, arbitrary: fc.constant('power cut' as const) },
    { weight: 2, arbitrary: fc.constant('disk copied' as const) },
    { weight: 2, arbitrary: fc.constant('copy put back' as const) },
    { weight: 1, arbitrary: fc.constant('wiped' as const) },
    { weight: 2, arbitrary: fc.constant('ten minutes' as const) },
    { weight: 1, arbitrary: fc.constant('half an hour' as const) },
    { weight: 1, arbitrary: fc.constant('midnight' as const) },
  );
  type Event = typeof anyEvent extends fc.Arbitrary<infer Value> ? Value : never;

  it('no day, letter, epoch and number is given twice', () => {
    let given = 0;
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 30, maxLength: 90 }), (events) => {
        const numbers = play(events);
        given += numbers.length;
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 3_000 },
    );
    // The property would hold of a kiosk that refuses everybody.
    expect(given).toBeGreaterThan(3_000);
  });

  type Disk = {
    series: typeof k2 | null;
    outage: { series: typeof k2; day: LocalDate; lastNumber: number; given: number } | null;
    lastSignAt: number | null;
  };

  /** The house, its kiosk and a shelf of old disks; gives back every number that came into somebody's hands. */
  function play(events: Event[]): string[] {
    const numbers: string[] = [];
    let epoch = 1;
    let now = noon;
    let isReachable = true;
    let disk: Disk = { series: null, outage: null, lastSignAt: null };
    const copies: { disk: Disk; at: number }[] = [];
    let life = start();
    if (isReachable) meetHouse();

    const dayNow = () => LocalDate.parse(new Date(now).toISOString().slice(0, 10));
    function start() {
      return { startedAt: now, lastSignAt: disk.lastSignAt, isConfirmed: false };
    }
    function mayGive() {
      return maySeriesGoOn({
        ...life,
        series: disk.series,
        outage: disk.outage,
        today: LocalDate.parse(new Date(now).toISOString().slice(0, 10)),
        most: 60,
      }).may;
    }
    /** Only a life that may number renews the stamp: a copy that is refused must not look young at its next start. */
    function signOfLife() {
      if (life.isConfirmed || mayGive()) disk.lastSignAt = now;
    }
    function meetHouse() {
      if (disk.outage || !life.isConfirmed) epoch += 1;
      disk = { series: { letter: 'K', epoch }, outage: null, lastSignAt: now };
      life.isConfirmed = true;
    }
    function startAgain() {
      life = start();
      if (isReachable) meetHouse();
      signOfLife();
    }

    for (const event of events) {
      if (event === 'line cut') isReachable = false;
      if (event === 'line back') {
        isReachable = true;
        meetHouse();
      }
      if (event === 'ten minutes' || event === 'half an hour' || event === 'midnight') {
        signOfLife();
        now += { 'ten minutes': 10, 'half an hour': 30, midnight: 24 * 60 }[event] * minute;
        signOfLife();
      }
      if (event === 'power cut') {
        now += minute;
        startAgain();
      }
      if (event === 'disk copied') copies.push({ disk: structuredClone(disk), at: now });
      if (event === 'copy put back') {
        // One taken in the middle of an outage and put back at once cannot be told from a power cut.
        const old = copies.findLast((copy) => copy.disk.outage === null || now - copy.at > longestPowerCutMs);
        if (!old) continue;
        disk = structuredClone(old.disk);
        startAgain();
      }
      if (event === 'wiped') {
        disk = { series: null, outage: null, lastSignAt: null };
        startAgain();
      }
      if (event === 'somebody asks' && !isReachable && mayGive() && disk.series) {
        const day = dayNow();
        const last = disk.outage ?? { series: disk.series, day, lastNumber: 0, given: 0 };
        const lastNumber = last.day === day ? last.lastNumber + 1 : 1;
        disk.outage = { series: last.series, day, lastNumber, given: last.given + 1 };
        disk.lastSignAt = now;
        numbers.push(`${day} ${last.series.letter}${last.series.epoch} ${lastNumber}`);
      }
    }
    return numbers;
  }
});
