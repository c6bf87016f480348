import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import type { WaitQuote } from '@motcua/contracts/waits';
import type { House } from '../house.ts';

/** What somebody who takes a ticket now would be told, for each sector of a shop. */
export async function newcomerWaits(_house: House, _shopId: ShopId): Promise<Map<SectorCode, WaitQuote>> {
  return new Map();
}
