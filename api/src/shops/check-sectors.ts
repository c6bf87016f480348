import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { findShopSectors } from '@motcua/db/shops/sectors';
import { Refusal } from '../refusal.ts';

/**
 * The sectors of a counter, each once. They must be among the shop's own, offered or not: a counter may be got ready
 * before its sector is switched on.
 */
export async function checkSectors(
  tx: Tx,
  shopId: ShopId,
  sectors: readonly SectorCode[],
): Promise<SectorCode[]> {
  const own = new Set((await findShopSectors(tx, shopId)).map((known) => known.sector));
  if (!sectors.every((sector) => own.has(sector))) throw new Refusal('unknown-sector');
  return [...new Set(sectors)].toSorted();
}
