import type { WaitingStop } from '../queue/queue-now.ts';
import { turnOrder } from '../queue/turn-order.ts';
import { chanceAt, mixed } from './chance-at.ts';
import type { HallNow, Newcomer } from './hall-now.ts';
import { keyOf } from './key-of.ts';
import { type Lines, ranksAmong } from './waiting-lines.ts';

/** One way in which the rest of the day's arrivals may turn out, in the order of their coming. */
export type Coming = {
  /** Seconds of the day. */
  at: Float64Array;
  rank: Int32Array;
  line: Int32Array;
  /** 1 for a normal ticket where the policy takes turns, as in `the-play`. */
  normal: Uint8Array;
  errands: readonly { sector: string; short: boolean }[];
  /** Ranks of the newcomers that are asked for, among all these. */
  newcomers: Int32Array;
};

/** So many different futures; the plays share them. */
const futures = 12;

/**
 * People who may come and be called before some who wait already. Under strict arrival that is only who comes to the short
 * queue; where nobody does, one future without anybody is enough. That people of the long queue may also come between those
 * who wait at the short one is left out: it takes an empty long queue, and then the wait is short anyway.
 */
export function whoMayCome(
  hall: HallNow,
  lines: Lines,
  newcomers: readonly Newcomer[],
  seed: number,
): Coming[] {
  const order = turnOrder(hall.policy);
  const asked = newcomers.map(({ priority }, newcomer) =>
    comer(hall.now, { priority, sector: '' }, newcomer),
  );
  const overtaking =
    hall.policy.kind === 'arrival' ? hall.arrivals.filter(({ short }) => short === true) : hall.arrivals;
  const takesTurns = hall.policy.kind === 'ratio';
  return Array.from({ length: overtaking.length === 0 ? 1 : futures }, (_, future) => {
    const coming: Comer[] = [];
    for (const [index, kind] of overtaking.entries())
      for (const at of timesOf(
        hall,
        kind.perHour,
        mixed(seed ^ mixed(future * 97 + index) ^ keyOf(kind.sector)),
      ))
        coming.push(comer(at * 1_000 + hall.midnightAt, kind, nobodyAsked));
    const inOrder = [...asked, ...coming];
    const ranks = ranksAmong(lines.inTurn, order, inOrder);
    const ofNewcomers = new Int32Array(newcomers.length);
    for (const [index, one] of inOrder.entries()) {
      one.rank = ranks[index] ?? 0;
      if (one.newcomer !== nobodyAsked) ofNewcomers[one.newcomer] = one.rank;
    }
    coming.sort((a, b) => a.queuedAt - b.queuedAt);
    return {
      at: Float64Array.from(coming, ({ queuedAt }) => (queuedAt - hall.midnightAt) / 1_000),
      rank: Int32Array.from(coming, ({ rank }) => rank),
      line: Int32Array.from(coming, ({ sector, short }) => lines.lineOfSector(sector, short) ?? -1),
      normal: Uint8Array.from(coming, ({ priority }) => (takesTurns && priority === null ? 1 : 0)),
      errands: coming.map(({ sector, short }) => ({ sector, short })),
      newcomers: ofNewcomers,
    };
  });
}

type Comer = WaitingStop & { sector: string; short: boolean; newcomer: number; rank: number };
const nobodyAsked = -1;

/** Somebody who comes at an instant, behind everybody who came at the same. */
function comer(
  queuedAt: number,
  { priority, sector, short = false }: Pick<Newcomer, 'priority' | 'sector' | 'short'>,
  newcomer: number,
): Comer {
  const sequence = Number.MAX_SAFE_INTEGER;
  return { stopId: '', queuedAt, sequence, putFirstAt: null, priority, sector, short, newcomer, rank: 0 };
}

/** Seconds of the day at which people come by chance, from now until the doors close. */
function timesOf({ now, midnightAt, opening }: HallNow, perHour: readonly number[], seed: number): number[] {
  const closes = opening.at(-1)?.[1] ?? 0;
  const times: number[] = [];
  let at = (now - midnightAt) / 1_000;
  let thrown = 0;
  while (at < closes) {
    const hour = Math.floor(at / 3_600);
    const rate = (perHour[hour] ?? 0) / 3_600;
    const wait = rate > 0 ? -Math.log(1 - chanceAt(seed, mixed(thrown))) / rate : Number.POSITIVE_INFINITY;
    thrown += 1;
    const hourEnds = (hour + 1) * 3_600;
    // Chance has no memory: whoever would come after the hour is thrown for again at the next hour's rate.
    if (at + wait >= hourEnds) at = hourEnds;
    else {
      at += wait;
      if (at < closes) times.push(at);
    }
  }
  return times;
}
