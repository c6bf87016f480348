import { chanceAt, mixed } from '@motcua/rules/waits/chance-at';
import { forecastWaits, usualPlays } from '@motcua/rules/waits/forecast-waits';
import type { HallNow, HallStop, Newcomer, Window } from '@motcua/rules/waits/hall-now';
import { learnServiceTimes } from '@motcua/rules/waits/learn-service-times';
import { dice } from './dice.ts';

const clerks = 8;
const sectors = Array.from({ length: 28 }, (_, index) => `linh-vuc-${index + 1}`);
const opening: Window[] = [
  [27_000, 41_400],
  [46_800, 61_200],
];
const eight = 8 * 3_600;
const elderly = { code: 'nguoi-cao-tuoi', rank: 2, aheadMinutes: 30 };

export type QuoteSpeed = { ours: number[]; floor: number[] };

/**
 * Milliseconds for one whole answer: every waiting person's quote and a newcomer's in each of 28 sectors, at 8 clerks of
 * whom each serves other sectors, under a policy with turns, with 24 earlier days for every counter and priority people
 * yet to come. The floor throws the same dice and keeps the same clerks busy in plain order of arrival, and sorts what
 * comes out: no sectors, no policy, no calendar, no names.
 */
export function quoteSpeed(waiting: number, times: number): QuoteSpeed {
  const halls = Array.from({ length: 8 }, (_, index) => fullHall(waiting, index));
  const newcomers: Newcomer[] = sectors.map((sector) => ({ sector, priority: null }));
  const ours: number[] = [];
  const floor: number[] = [];
  // The first rounds teach the engine; a house that has just started is not what is promised.
  const warm = 30;
  for (let round = -warm; round < times; round += 1) {
    const hall = halls[(round + warm) % halls.length];
    if (hall === undefined) continue;
    const began = performance.now();
    bareQueue(waiting + sectors.length, clerks, usualPlays(waiting), round);
    const half = performance.now();
    forecastWaits(hall, newcomers, { seed: round });
    const ended = performance.now();
    if (round < 0) continue;
    floor.push(half - began);
    ours.push(ended - half);
  }
  return { ours, floor };
}

function bareQueue(people: number, servers: number, plays: number, seed: number): number {
  const waits = new Float64Array(people * plays);
  const free = new Float64Array(servers);
  for (let play = 0; play < plays; play += 1) {
    const base = mixed(seed ^ mixed(play));
    free.fill(0);
    for (let person = 0; person < people; person += 1) {
      let first = 0;
      for (let server = 1; server < servers; server += 1)
        if ((free[server] ?? 0) < (free[first] ?? 0)) first = server;
      waits[person * plays + play] = free[first] ?? 0;
      free[first] = (free[first] ?? 0) - 600 * Math.log(1 - chanceAt(base, mixed(person)));
    }
  }
  let sum = 0;
  for (let person = 0; person < people; person += 1)
    sum += waits.subarray(person * plays, (person + 1) * plays).sort()[plays >> 1] ?? 0;
  return sum;
}

function fullHall(waiting: number, seed: number): HallNow {
  const chance = dice(seed + 1);
  const pick = (index: number) => sectors[index % sectors.length] ?? '';
  const now = eight * 1_000;
  const errand = (index: number) => {
    const sector = pick(Math.floor(chance.unit() * sectors.length));
    return { sector, procedures: [`${sector}-${index % 3}`], visitId: `visit-${index}` };
  };
  return {
    now,
    midnightAt: 0,
    opening,
    policy: { kind: 'ratio', priorityCalls: 2 },
    waiting: Array.from(
      { length: waiting },
      (_, index): HallStop => ({
        ...errand(index),
        stopId: `0b5a4e2e-7c1f-4f6e-9a54-${String(index).padStart(12, '0')}`,
        queuedAt: now - (waiting - index) * 20_000,
        sequence: index,
        putFirstAt: null,
        priority: chance.chance(0.09) ? elderly : null,
        onlyCounterId: null,
      }),
    ),
    counters: Array.from({ length: clerks }, (_, index) => ({
      counterId: `quay-${index + 1}`,
      // Each serves a stretch of eleven sectors that overlaps with its neighbours'.
      sectors: Array.from({ length: 11 }, (__, step) => pick(index * 4 + step)),
      state: 'open' as const,
      seenToday: true,
      busy: { ...errand(10_000 + index), since: now - chance.between(10, 900) * 1_000 },
      pausedSince: null,
      priorityRun: index % 3,
      earlierDays: Array.from({ length: 24 }, (): Window[] => {
        const pause = chance.between(32_000, 36_000);
        return [
          [27_060, pause],
          [pause + chance.between(500, 1_500), 41_200],
          [46_900, chance.between(54_000, 61_000)],
        ];
      }),
    })),
    arrivals: sectors.map((sector) => ({ sector, priority: elderly, perHour: Array<number>(24).fill(0.15) })),
    times: learnServiceTimes(
      Array.from({ length: 3_000 }, (_, index) => {
        const { sector, procedures } = errand(index);
        return {
          sector,
          procedure: procedures[0] ?? null,
          hour: 7 + (index % 10),
          seconds: chance.lognormal(420, 0.6),
        };
      }),
    ),
    noShow: { chance: 0.06, seconds: 120 },
    secondsBetween: 25,
  };
}
