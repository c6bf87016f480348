import type { WaitingStop } from '../queue/queue-now.ts';
import { turnOrder } from '../queue/turn-order.ts';
import type { HallNow, HallStop } from './hall-now.ts';

/**
 * Those who wait, in lines. All sectors that the same counters serve share a line, for no counter can tell them apart;
 * a stop that one counter alone may call stands in that counter's own line. Short errands stand in lines of their own.
 * `ranks` is the production order over everybody: within any counter's pool and either of its queues, the lower rank goes
 * first, so that the front of a queue is the lowest front of its lines.
 */
export type Lines = {
  /** Everybody who waits, by the policy's turn order. Their rank is `rankStep * (index + 1)`. */
  inTurn: readonly HallStop[];
  count: number;
  /** Line of each of `inTurn`. */
  lineOf: Int32Array;
  /** 1 for a line of the short queue. */
  short: Uint8Array;
  lineOfSector(sector: string, short: boolean): number | undefined;
  /** For each counter, the lines it calls from: all, those of the long queue and those of the short one. */
  ofCounter: readonly Int32Array[];
  longOfCounter: readonly Int32Array[];
  shortOfCounter: readonly Int32Array[];
};

/** Room between two ranks for those who are yet to come. */
export const rankStep = 4_096;

export function waitingLines(
  { waiting, counters, policy }: HallNow,
  wanted: Iterable<{ sector: string; short?: boolean }>,
): Lines {
  const lineOfSector = new Map<string, number>();
  const lineOfServers = new Map<string, number>();
  const lines: { by: number[]; short: boolean }[] = [];
  const served = counters.map((counter) => new Set(counter.sectors));
  const line = (key: string, by: number[], short: boolean) => {
    const name = nameOf(key, short);
    const known = lineOfServers.get(name);
    if (known !== undefined) return known;
    lineOfServers.set(name, lines.length);
    return lines.push({ by, short }) - 1;
  };
  const sectorLine = (sector: string, short: boolean) => {
    const known = lineOfSector.get(nameOf(sector, short));
    if (known !== undefined) return known;
    const by = counters.flatMap((_, index) => (served[index]?.has(sector) ? [index] : []));
    const found = line(by.join(), by, short);
    lineOfSector.set(nameOf(sector, short), found);
    return found;
  };
  for (const { sector, short = false } of wanted) sectorLine(sector, short);
  const counterIndex = new Map(counters.map(({ counterId }, index) => [counterId, index]));
  const inTurn = waiting.toSorted(turnOrder(policy));
  const lineOf = Int32Array.from(inTurn, ({ sector, onlyCounterId, short = false }) => {
    const ofSector = sectorLine(sector, short);
    if (onlyCounterId === null) return ofSector;
    const only = counterIndex.get(onlyCounterId);
    return line(`only ${onlyCounterId}`, only === undefined ? [] : [only], short);
  });
  const ofCounter = (wants: (short: boolean) => boolean) =>
    counters.map((_, index) =>
      Int32Array.from(
        lines.flatMap(({ by, short }, number) => (wants(short) && by.includes(index) ? [number] : [])),
      ),
    );
  return {
    inTurn,
    count: lines.length,
    lineOf,
    short: Uint8Array.from(lines, ({ short }) => (short ? 1 : 0)),
    lineOfSector: (sector, short) => lineOfSector.get(nameOf(sector, short)),
    ofCounter: ofCounter(() => true),
    longOfCounter: ofCounter((short) => !short),
    shortOfCounter: ofCounter((short) => short),
  };
}

const nameOf = (name: string, short: boolean) => (short ? `short ${name}` : name);

/**
 * Ranks for people who do not wait yet, among those who do: the place the production order would give them, as a number
 * between the ranks of the two they would stand between. The list is sorted in place; equal places keep its order.
 */
export function ranksAmong(
  inTurn: readonly WaitingStop[],
  order: (a: WaitingStop, b: WaitingStop) => number,
  others: WaitingStop[],
): Int32Array {
  others.sort(order);
  let [place, room] = [-1, 0];
  return Int32Array.from(others, (other) => {
    const found = countBefore(inTurn, order, other);
    room = found === place ? room + 1 : 1;
    place = found;
    return found * rankStep + Math.min(room, rankStep - 1);
  });
}

function countBefore(
  inTurn: readonly WaitingStop[],
  order: (a: WaitingStop, b: WaitingStop) => number,
  other: WaitingStop,
): number {
  let [low, high] = [0, inTurn.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const stop = inTurn[middle];
    if (stop !== undefined && order(stop, other) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
