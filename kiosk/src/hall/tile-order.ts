import type { SectorTile } from '@motcua/contracts/hall';

/** Sectors that have a counter come first, each part in the house's own order, so that a tile keeps its place all day. */
export function inTileOrder(tiles: readonly SectorTile[]): SectorTile[] {
  return [...tiles.filter(isServed), ...tiles.filter((tile) => !isServed(tile))];
}

/** Whether any counter takes people of this sector, now or later today. */
export const isServed = (tile: SectorTile): boolean => tile.counters.length > 0;
