import type { WaitQuote } from '@motcua/contracts/waits';
import { shortEveryOf } from '../queue/short-every.ts';
import { errandTime } from './errand-time.ts';
import type { HallNow, HallStop, Newcomer, Window } from './hall-now.ts';
import type { WaitQuotes } from './wait-quotes.ts';
import { rankStep, waitingLines } from './waiting-lines.ts';
import { whoMayCome } from './who-may-come.ts';

/** How wide a guess is that rests on no experience: from half of it to nearly twice. */
const [low, high] = [0.5, 1.8];

/**
 * The wait where too little was learned to play the day forward: the work ahead divided by the clerks who do it, laid
 * into the hours the shop is open. Work of another line counts as far as the same clerks do it. Nobody at a counter that
 * serves the sector: not today, as far as anybody knows.
 */
export function fallbackWaits(hall: HallNow, newcomers: readonly Newcomer[]): WaitQuotes {
  const lines = waitingLines(hall, newcomers);
  const shortEvery = shortEveryOf(hall.policy);
  const [future] = whoMayCome({ ...hall, arrivals: [] }, lines, newcomers, 0);
  const second = (hall.now - hall.midnightAt) / 1_000;
  // Before the doors open and over lunch nobody sits anywhere: all who usually do are expected.
  const isOpen = hall.opening.some(([from, to]) => from <= second && second < to);
  const clerks = lines.ofCounter.map((own, index) => ({
    lines: new Set(own),
    here: !isOpen || hall.counters[index]?.state !== 'closed',
    seconds: halfDone(hall, index),
  }));
  const serversOf = (line: number) => clerks.filter((clerk) => clerk.here && clerk.lines.has(line));
  const servers = Array.from({ length: lines.count }, (_, line) => serversOf(line));
  const work = lines.inTurn.map((stop) => {
    const { absentChance = 0 } = stop;
    return (
      (1 - absentChance) * secondsOf(hall, stop) + absentChance * hall.noShow.seconds + hall.secondsBetween
    );
  });

  /** Who goes before: all of the own queue who stand before, and of the other one as many as fall between their turns. */
  const goesBefore = (line: number, before: number, mine: readonly unknown[]): number[] => {
    const sharing = (place: number) =>
      (servers[lines.lineOf[place] ?? 0] ?? []).some((clerk) => mine.includes(clerk));
    const isShort = (place: number) => lines.short[lines.lineOf[place] ?? 0] === 1;
    const places = lines.inTurn.map((_, place) => place).filter(sharing);
    const inLane = places.filter((place) => place < before && isShort(place) === (lines.short[line] === 1));
    const others = places.filter((place) => isShort(place) !== (lines.short[line] === 1));
    const between =
      lines.short[line] === 1 ? (inLane.length + 1) * shortEvery : Math.floor(inLane.length / shortEvery);
    return [...inLane, ...others.slice(0, between)];
  };
  const quote = (line: number, sector: string, before: number): WaitQuote => {
    const mine = servers[line] ?? [];
    const places = goesBefore(line, before, mine);
    const ahead = places.filter((place) => lines.inTurn[place]?.sector === sector).length;
    let seconds = mine.reduce((sum, clerk) => sum + clerk.seconds, 0);
    for (const place of places) {
      const theirs = servers[lines.lineOf[place] ?? 0] ?? [];
      const shared = theirs.filter((clerk) => mine.includes(clerk)).length;
      seconds += ((work[place] ?? 0) * shared) / theirs.length;
    }
    const someoneFree = places.length === 0 && mine.some((clerk) => clerk.seconds === 0);
    return said(hall, ahead, mine.length === 0 ? null : someoneFree ? 0 : seconds / mine.length);
  };
  return {
    ofStops: new Map(
      lines.inTurn.map((stop, place) => [stop.stopId, quote(lines.lineOf[place] ?? 0, stop.sector, place)]),
    ),
    ofNewcomers: newcomers.map(({ sector, short = false }, index) => {
      const before = Math.floor((future?.newcomers[index] ?? 0) / rankStep);
      return quote(lines.lineOfSector(sector, short) ?? 0, sector, before);
    }),
  };
}

const middleOf = (curve: readonly number[]) =>
  curve.reduce((sum, seconds) => sum + seconds, 0) / curve.length;
const secondsOf = (hall: HallNow, errand: Pick<HallStop, 'sector' | 'procedures' | 'short'>) =>
  middleOf(errandTime(hall.times, errand).curve);

/** Whoever is in service is half done, on the whole. */
function halfDone(hall: HallNow, index: number): number {
  const busy = hall.counters[index]?.busy;
  return busy ? secondsOf(hall, busy) / 2 : 0;
}

function said(hall: HallNow, ahead: number, seconds: number | null): WaitQuote {
  const method = 'work-ahead' as const;
  const at = (share: number) => (seconds === null ? null : minutesUntil(hall, seconds * share));
  const [p10Minutes, p50Minutes, p90Minutes] = [at(low), at(1), at(high)];
  if (p50Minutes === null || p10Minutes === null)
    return { ahead, p10Minutes: null, p50Minutes: null, p90Minutes: null, notTodayChance: 1, method };
  const last = minutesUntilClosing(hall);
  return {
    ahead,
    p10Minutes,
    p50Minutes,
    p90Minutes: p90Minutes ?? Math.max(last, p50Minutes),
    notTodayChance: p90Minutes === null ? 0.3 : 0,
    method,
  };
}

/** Whole minutes from now until so many seconds of open hours have passed; null where the day has no more. */
function minutesUntil({ now, midnightAt, opening }: HallNow, seconds: number): number | null {
  const start = (now - midnightAt) / 1_000;
  let left = seconds;
  for (const [opens, closes] of opening satisfies readonly Window[]) {
    const from = Math.max(opens, start);
    if (closes <= from) continue;
    if (from + left < closes) return Math.round((from + left - start) / 60);
    left -= closes - from;
  }
  return null;
}

function minutesUntilClosing({ now, midnightAt, opening }: HallNow): number {
  return Math.max(0, Math.floor(((opening.at(-1)?.[1] ?? 0) - (now - midnightAt) / 1_000) / 60));
}
