import type { HallSnapshot } from '@motcua/contracts/hall';
import type { TilesEvent } from '@motcua/contracts/realtime';

/** The people waiting per sector, told whole; a sector the message does not name has nobody waiting. */
export function followTiles(hall: HallSnapshot, { waiting, waits }: TilesEvent): HallSnapshot {
  const bySector = new Map(waiting.map((told) => [told.sector, told]));
  const quotes = new Map(waits.map((told) => [told.sector, told.wait]));
  return {
    ...hall,
    sectors: hall.sectors.map((tile) => ({
      ...tile,
      waiting: bySector.get(tile.sector)?.waiting ?? 0,
      likelyHere: bySector.get(tile.sector)?.likelyHere ?? null,
      wait: quotes.get(tile.sector) ?? null,
    })),
  };
}
