import { shortEveryOf } from '../queue/short-every.ts';
import { counterWindows } from './counter-windows.ts';
import { errandTime } from './errand-time.ts';
import type { HallNow, Newcomer } from './hall-now.ts';
import { keyOf } from './key-of.ts';
import type { ServiceTime } from './service-times.ts';
import { type Lines, rankStep, waitingLines } from './waiting-lines.ts';
import { type Coming, whoMayCome } from './who-may-come.ts';

/**
 * A hall laid out in plain numbers, so that its day can be played forward a hundred times within a few milliseconds.
 * Stops stand in turn order; whoever comes later takes the places after `stops`.
 */
export type ThePlay = {
  hall: HallNow;
  now: number;
  stops: number;
  counters: number;
  lines: Lines;
  /** Room for the longest future. */
  places: number;
  /** By place: the stops' part stays, the rest belongs to the future being played. */
  rank: Int32Array;
  line: Int32Array;
  /** 1 where the policy takes turns and this is a normal ticket that was not put first: the second of a line's two ranks. */
  normal: Uint8Array;
  putFirst: Uint8Array;
  key: Int32Array;
  time: Int32Array;
  sector: Int32Array;
  /** The visit by number where its stops wait at once or one of them is in service; −1 for anybody alone. */
  visit: Int32Array;
  visits: number;
  /** Heads and links of the lines as they stand now: `line * 2 + normal`. */
  heads: Int32Array;
  next: Int32Array;
  /** Service times one after another: `curvePoints` seconds each, and 24 hours each. */
  curves: Float64Array;
  curvePoints: number;
  hours: Float64Array;
  sectors: number;
  busy: readonly ({ time: ServiceTime; elapsed: number; hour: number; visit: number } | null)[];
  counterKey: readonly number[];
  windows: readonly (readonly Float64Array[])[];
  /** For each line, the counters that call from it. */
  countersOfLine: readonly Int32Array[];
  newcomers: {
    line: Int32Array;
    normal: Uint8Array;
    /** Which of the two queues they would stand in. */
    lane: Uint8Array;
    sector: Int32Array;
    /** 0 where no counter serves the sector. */
    served: Uint8Array;
  };
  futures: readonly (Coming & { time: Int32Array })[];
  /** Under a policy with turns, priority calls before a normal one; otherwise out of reach. */
  priorityCalls: number;
  takesTurns: boolean;
  /** Calls from the long queue before one from the short. */
  shortEvery: number;
  /** Somebody waits at the short queue or may come to it; and somebody does, or asks. */
  hasShort: boolean;
  tellsLanes: boolean;
  /** Chance that nobody comes when a number is called: of all, and of each place where more is known of any. */
  noShowChance: number;
  absent: Float64Array | null;
  noShowSeconds: number;
  secondsBetween: number;
  /** Stops that some counter serves. */
  reachable: number;
};

/** The two queues, as places in whatever is kept for both. */
export const [longLane, shortLane] = [0, 1];

export function layOutPlay(hall: HallNow, newcomers: readonly Newcomer[], seed: number): ThePlay {
  const lines = waitingLines(hall, [...newcomers, ...hall.arrivals]);
  const futures = whoMayCome(hall, lines, newcomers, seed);
  const stops = lines.inTurn.length;
  const places = stops + Math.max(...futures.map(({ at }) => at.length));
  const takesTurns = hall.policy.kind === 'ratio';
  const countersOfLine = countersOfLines(lines);
  const hasShort =
    hall.waiting.some(({ short }) => short === true) ||
    futures.some(({ errands }) => errands.some(({ short }) => short));

  const numberOfSector = numbered();
  const numberOfVisit = visitsTogether(hall);
  const times: ServiceTime[] = [];
  const numberOfTime = new Map<string, number>();
  const timeOf = (sector: string, procedures: readonly string[], short: boolean) => {
    const name = short ? 'short' : [sector, ...procedures].join(' ');
    const known = numberOfTime.get(name);
    if (known !== undefined) return known;
    numberOfTime.set(name, times.length);
    return times.push(errandTime(hall.times, { sector, procedures, short })) - 1;
  };

  const play = {
    hall,
    now: (hall.now - hall.midnightAt) / 1_000,
    stops,
    counters: hall.counters.length,
    lines,
    places,
    rank: new Int32Array(places),
    line: new Int32Array(places),
    normal: new Uint8Array(places),
    putFirst: new Uint8Array(places),
    key: new Int32Array(places),
    time: new Int32Array(places),
    sector: new Int32Array(places).fill(-1),
    visit: new Int32Array(places).fill(-1),
    absent: hall.waiting.some(({ absentChance }) => absentChance !== undefined)
      ? new Float64Array(places).fill(hall.noShow.chance)
      : null,
    visits: numberOfVisit.size,
    heads: new Int32Array(lines.count * 2).fill(-1),
    next: new Int32Array(places).fill(-1),
  };
  for (const [place, stop] of lines.inTurn.entries()) {
    play.rank[place] = (place + 1) * rankStep;
    play.line[place] = lines.lineOf[place] ?? 0;
    play.normal[place] = takesTurns && stop.priority === null && stop.putFirstAt === null ? 1 : 0;
    play.putFirst[place] = stop.putFirstAt === null ? 0 : 1;
    play.key[place] = keyOf(stop.stopId);
    if (play.absent) play.absent[place] = stop.absentChance ?? hall.noShow.chance;
    play.time[place] = timeOf(stop.sector, stop.procedures, stop.short === true);
    play.sector[place] = numberOfSector(stop.sector);
    play.visit[place] = numberOfVisit.get(stop.visitId) ?? -1;
  }
  for (let place = stops - 1; place >= 0; place -= 1) {
    const list = (play.line[place] ?? 0) * 2 + (play.normal[place] ?? 0);
    play.next[place] = play.heads[list] ?? -1;
    play.heads[list] = place;
  }
  const timed = futures.map((future) => ({
    ...future,
    time: Int32Array.from(future.errands, ({ sector, short }) => timeOf(sector, [], short)),
  }));
  return {
    ...play,
    newcomers: {
      line: Int32Array.from(newcomers, (newcomer) => lineOfNewcomer(lines, newcomer) ?? 0),
      lane: Uint8Array.from(newcomers, ({ short }) => (short === true ? shortLane : longLane)),
      normal: Uint8Array.from(newcomers, ({ priority }) => (takesTurns && priority === null ? 1 : 0)),
      sector: Int32Array.from(newcomers, ({ sector }) => numberOfSector(sector)),
      served: Uint8Array.from(newcomers, (newcomer) =>
        countersOfLine[lineOfNewcomer(lines, newcomer) ?? -1]?.length ? 1 : 0,
      ),
    },
    futures: timed,
    sectors: numberOfSector(''),
    ...flat(times),
    busy: hall.counters.map(({ busy }) =>
      busy === null
        ? null
        : {
            time: errandTime(hall.times, busy),
            elapsed: (hall.now - busy.since) / 1_000,
            hour: Math.floor((busy.since - hall.midnightAt) / 3_600_000),
            visit: numberOfVisit.get(busy.visitId) ?? -1,
          },
    ),
    counterKey: hall.counters.map(({ counterId }) => keyOf(counterId)),
    windows: hall.counters.map((counter) => counterWindows(counter, hall)),
    countersOfLine,
    reachable: lines.lineOf.reduce((sum, line) => sum + (countersOfLine[line]?.length ? 1 : 0), 0),
    takesTurns,
    shortEvery: shortEveryOf(hall.policy),
    hasShort,
    tellsLanes: hasShort || newcomers.some(({ short }) => short === true),
    noShowChance: hall.noShow.chance,
    noShowSeconds: hall.noShow.seconds,
    secondsBetween: hall.secondsBetween,
    priorityCalls: hall.policy.kind === 'ratio' ? hall.policy.priorityCalls : Number.POSITIVE_INFINITY,
  };
}

const lineOfNewcomer = (lines: Lines, { sector, short = false }: Newcomer) =>
  lines.lineOfSector(sector, short);

/** Numbers from 0 for names as they turn up. */
function numbered(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
}

/** Visits whose stops may stand in each other's way: with several waiting, or one waiting and one in service. */
function visitsTogether({ waiting, counters }: HallNow): Map<string, number> {
  const seen = new Set(counters.flatMap(({ busy }) => (busy === null ? [] : [busy.visitId])));
  const together = new Map<string, number>();
  for (const { visitId } of waiting) {
    if (seen.has(visitId) && !together.has(visitId)) together.set(visitId, together.size);
    seen.add(visitId);
  }
  return together;
}

function flat(times: readonly ServiceTime[]) {
  const curvePoints = times[0]?.curve.length ?? 2;
  const curves = new Float64Array(times.length * curvePoints);
  const hours = new Float64Array(times.length * 24);
  for (const [index, time] of times.entries()) {
    curves.set(time.curve, index * curvePoints);
    hours.set(time.hours, index * 24);
  }
  return { curves, curvePoints, hours };
}

function countersOfLines(lines: Lines): Int32Array[] {
  return Array.from({ length: lines.count }, (_, line) =>
    Int32Array.from(lines.ofCounter.flatMap((own, counter) => (own.includes(line) ? [counter] : []))),
  );
}
