import type { WaitingStop } from '../queue/queue-now.ts';
import { turnOrder } from '../queue/turn-order.ts';
import type { HallNow, HallStop } from './hall-now.ts';

/**
 * Those who wait, in lines. All sectors that the same counters serve share a line, for no counter can tell them apart;
 * a stop that one counter alone may call stands in that counter's own line. `ranks` is the production order over
 * everybody: within any counter's pool, the lower rank goes first, so that the front of a pool is the lowest front of
 * its lines.
 */
export type Lines = {
  /** Everybody who waits, by the policy's turn order. Their rank is `rankStep * (index + 1)`. */
  inTurn: readonly HallStop[];
  count: number;
  /** Line of each of `inTurn`. */
  lineOf: Int32Array;
  lineOfSector: ReadonlyMap<string, number>;
  /** For each counter, the lines it calls from. */
  ofCounter: readonly Int32Array[];
};

/** Room between two ranks for those who are yet to come. */
export const rankStep = 4_096;

export function waitingLines({ waiting, counters, policy }: HallNow, sectors: Iterable<string>): Lines {
  const lineOfSector = new Map<string, number>();
  const lineOfServers = new Map<string, number>();
  const servers: number[][] = [];
  const served = counters.map((counter) => new Set(counter.sectors));
  const line = (key: string, by: number[]) => {
    const known = lineOfServers.get(key);
    if (known !== undefined) return known;
    lineOfServers.set(key, servers.length);
    return servers.push(by) - 1;
  };
  const sectorLine = (sector: string) => {
    const known = lineOfSector.get(sector);
    if (known !== undefined) return known;
    const by = counters.flatMap((_, index) => (served[index]?.has(sector) ? [index] : []));
    const found = line(by.join(), by);
    lineOfSector.set(sector, found);
    return found;
  };
  for (const sector of sectors) sectorLine(sector);
  const counterIndex = new Map(counters.map(({ counterId }, index) => [counterId, index]));
  const inTurn = waiting.toSorted(turnOrder(policy));
  const lineOf = Int32Array.from(inTurn, ({ sector, onlyCounterId }) => {
    const ofSector = sectorLine(sector);
    if (onlyCounterId === null) return ofSector;
    const only = counterIndex.get(onlyCounterId);
    return line(`only ${onlyCounterId}`, only === undefined ? [] : [only]);
  });
  return {
    inTurn,
    count: servers.length,
    lineOf,
    lineOfSector,
    ofCounter: counters.map((_, index) =>
      Int32Array.from(servers.flatMap((by, number) => (by.includes(index) ? [number] : []))),
    ),
  };
}

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
