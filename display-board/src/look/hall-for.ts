import type { HallSnapshot } from '@motcua/contracts/hall';
import type { BoardLook } from '@motcua/contracts/shops';

/**
 * As much of the hall as one board is there for: its sectors, the counters that serve any of them, and what those call.
 * The small display above a counter knows that counter alone.
 */
export function hallFor(
  hall: HallSnapshot,
  { view, counter, sectors }: Pick<BoardLook, 'view' | 'counter' | 'sectors'>,
): HallSnapshot {
  const wanted = sectors === null ? null : new Set(sectors);
  if (wanted === null && view === 'hall') return hall;
  const counters =
    view === 'counter'
      ? hall.counters.filter(({ number }) => number === counter)
      : hall.counters.filter((one) => one.sectors.some((sector) => wanted?.has(sector)));
  const numbers = new Set(counters.map(({ number }) => number));
  return {
    ...hall,
    counters,
    calls: hall.calls.filter((call) => numbers.has(call.counter)),
    sectors: wanted === null ? hall.sectors : hall.sectors.filter(({ sector }) => wanted.has(sector)),
  };
}
