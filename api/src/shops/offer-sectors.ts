import type { ShopId } from '@motcua/contracts/ids';
import type { OfferSectors } from '@motcua/contracts/shops';
import { findUnknownSectors } from '@motcua/db/catalogue/find-sectors';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { replaceShopSectors } from '@motcua/db/shops/sectors';
import { lockShop } from '@motcua/db/shops/shops';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/**
 * Which sectors a shop offers and with which letters; those not named are switched off. A sector with people waiting
 * may be switched off: no new numbers are given, and those who wait are still called. Letters that another sector
 * of the shop keeps are refused with `prefix-taken`.
 */
export async function offerSectors(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  { sectors }: OfferSectors,
): Promise<{ done: true }> {
  mayIn(clerk, shopId, 'shop.change');
  const prefix = firstRepeated(sectors.map((offer) => offer.prefix));
  if (prefix !== undefined) throw new Refusal('prefix-taken', { prefix });
  const codes = sectors.map((offer) => offer.sector);
  if (firstRepeated(codes) !== undefined) throw new Refusal('invalid-input');
  const unknown = await findUnknownSectors(tx, codes);
  if (unknown.length > 0) throw new Refusal('unknown-sector');
  found(await lockShop(tx, shopId));
  await replaceShopSectors(tx, shopId, sectors);
  await record(tx, {
    name: 'shop.sectors-set',
    shopId,
    actor: actorOf(clerk),
    payload: { offered: sectors.filter((offer) => offer.offered).length },
  });
  return { done: true };
}

function firstRepeated(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}
