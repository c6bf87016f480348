import type { HallSnapshot } from '@motcua/contracts/hall';
import type { TilesEvent } from '@motcua/contracts/realtime';

/** The people waiting per sector, told whole; a sector the message does not name has nobody waiting. */
export function followTiles(hall: HallSnapshot, { waiting }: TilesEvent): HallSnapshot {
  const bySector = new Map(waiting.map((told) => [told.sector, told.waiting]));
  return {
    ...hall,
    sectors: hall.sectors.map((tile) => ({ ...tile, waiting: bySector.get(tile.sector) ?? 0 })),
  };
}
