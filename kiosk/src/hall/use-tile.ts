import type { SectorTile } from '@motcua/contracts/hall';
import type { SectorCode } from '@motcua/contracts/ids';
import { useKiosk } from '../kiosk-context.ts';

/** The tile of one sector; null where this shop does not offer it. */
export function useTile(sector: SectorCode): SectorTile | null {
  return useKiosk().truth.hall.sectors.find((tile) => tile.sector === sector) ?? null;
}
