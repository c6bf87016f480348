import type { Window } from '@motcua/rules/waits/hall-now';
import { presenceOf } from '@motcua/rules/waits/presence';
import { quantileOf } from '@motcua/rules/waits/quantile-of';
import type { DayRecord } from './day-record.ts';
import type { ReadRow } from './read-csv.ts';

/** A counter serves a sector if at least this share of its calls were for it; less was a favour. */
const leastShare = 0.02;
/** Where fewer of all calls than this fall into a half hour, the shop is closed then. */
const leastCalls = 0.004;
const halfHour = 1_800;

/**
 * Outside days as records of the house. What the table does not say is made out from the days to learn from: which
 * counters serve what, and the hours, as the half hours in which people are called. Presence of each counter is made out
 * day by day, for days that are over. Calls in order of arrival, since nothing is known of priority.
 */
export function daysFromRows(
  rows: readonly ReadRow[],
  learningShare: number,
): { days: DayRecord[]; learningDays: number } {
  const byDay = [...Map.groupBy(rows, ({ midnightAt }) => midnightAt)].sort(([a], [b]) => a - b);
  const learningDays = Math.max(1, Math.floor(byDay.length * learningShare));
  const earlier = byDay.slice(0, learningDays).flatMap(([, people]) => people);
  const opening = openingOf(earlier);
  const sectorsOf = sectorsOfCounters(earlier);
  const days = byDay.map(([midnightAt, unsorted]): DayRecord => {
    const people = unsorted.toSorted((a, b) => a.arrived - b.arrived);
    return {
      midnightAt,
      opening,
      policy: { kind: 'arrival' },
      presenceRecorded: false,
      people,
      counters: [...sectorsOf].map(([counterId, sectors]) => ({
        counterId,
        sectors,
        windows: windowsOf(counterId, sectors, people, opening),
      })),
    };
  });
  return { days, learningDays };
}

function sectorsOfCounters(rows: readonly ReadRow[]): Map<string, string[]> {
  const byCounter = Map.groupBy(
    rows.filter(({ called }) => called !== null),
    ({ counter }) => counter ?? '',
  );
  return new Map(
    [...byCounter].map(([counterId, own]) => {
      const bySector = Map.groupBy(own, ({ sector }) => sector);
      const served = [...bySector].filter(([, some]) => some.length >= leastShare * own.length);
      return [counterId, served.map(([sector]) => sector)];
    }),
  );
}

function openingOf(rows: readonly ReadRow[]): Window[] {
  const calls = rows.flatMap(({ called }) => (called === null ? [] : [called])).sort((a, b) => a - b);
  const counts = Array<number>(48).fill(0);
  for (const call of calls)
    counts[Math.floor(call / halfHour)] = (counts[Math.floor(call / halfHour)] ?? 0) + 1;
  const windows: [number, number][] = [];
  for (const [slot, count] of counts.entries()) {
    if (count < leastCalls * calls.length) continue;
    const last = windows.at(-1);
    // A single quiet half hour is no lunch.
    if (last !== undefined && slot * halfHour - last[1] <= halfHour) last[1] = (slot + 1) * halfHour;
    else windows.push([slot * halfHour, (slot + 1) * halfHour]);
  }
  // Half hours are coarse: each end is drawn to the calls that lie within it, a stray one left aside.
  return windows.map(([from, to]): Window => {
    const own = calls.filter((call) => from <= call && call < to);
    return [quantileOf(own, 0.002), Math.min(to, quantileOf(own, 0.998) + 60)];
  });
}

function windowsOf(
  counterId: string,
  sectors: readonly string[],
  people: readonly ReadRow[],
  opening: readonly Window[],
): Window[] {
  const mine = people.filter(({ sector }) => sectors.includes(sector));
  const served = people.flatMap(({ counter, called, finished, missed }): Window[] => {
    const ended = finished ?? missed;
    return counter === counterId && called !== null && ended !== null ? [[called, ended]] : [];
  });
  const waitingSince = (from: number, to: number) =>
    mine.reduce<number | null>((least, { arrived, called }) => {
      const since = Math.max(from, arrived);
      if (since >= to || (called !== null && called < to)) return least;
      return least === null ? since : Math.min(least, since);
    }, null);
  return opening.flatMap(([opens, closes]) => {
    const own = served.filter(([from]) => opens <= from && from < closes);
    return presenceOf(
      own.map(([from, to]): Window => [from, Math.min(to, closes)]),
      [opens, closes],
      waitingSince,
    );
  });
}
