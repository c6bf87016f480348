import type { HouseVoice } from '@motcua/contracts/board';
import type { ShopId } from '@motcua/contracts/ids';
import type { Database, Tx } from '@motcua/db/connect';
import { findVoicesInUse } from '@motcua/db/shops/voice-packs';
import { voiceAddress } from './voice-address.ts';

/**
 * The voices that the boards of a shop speak with instead of those they bring along, at most one of each language. The
 * addresses are asked with the board's own token, and change with the recordings.
 */
export async function houseVoices(db: Database | Tx, shopId: ShopId): Promise<HouseVoice[]> {
  const packs = await findVoicesInUse(db, shopId);
  return packs.map((pack) => ({ language: pack.language, address: voiceAddress(pack) }));
}
