import type { SectorTile } from '@motcua/contracts/hall';

/** The sector a number began with, read from its letters; null where the shop has no such letters (any more). */
export function sectorOfLabel(label: string, sectors: readonly SectorTile[]): SectorTile | null {
  const prefix = /^[A-Z]+/.exec(label)?.[0];
  return sectors.find((tile) => tile.prefix === prefix) ?? null;
}
