import type { ShopId } from '@motcua/contracts/ids';
import type { ChangeShop, Shop } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { lockShop, updateShop } from '@motcua/db/shops/shops';
import { findShortPrefix } from '@motcua/db/shops/short-prefix';
import { changedFields } from '../changed-fields.ts';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/**
 * Names, address, when tickets are given, who goes first and when somebody counts as missed.
 * @throws Refusal `prefix-taken` where the short queue would begin its numbers like a sector
 */
export async function changeShop(tx: Tx, clerk: Clerk, shopId: ShopId, wish: ChangeShop): Promise<Shop> {
  mayIn(clerk, shopId, 'shop.change');
  const shop = found(await lockShop(tx, shopId));
  if (wish.shortPrefix) {
    const { taken } = found(await findShortPrefix(tx, shopId));
    // Two people in one hall would hold numbers that look as if they were of one row.
    if (taken.includes(wish.shortPrefix)) throw new Refusal('prefix-taken', { prefix: wish.shortPrefix });
  }
  const fields = changedFields(shop, wish);
  if (fields.length === 0) return shop;
  const changed = await updateShop(tx, shop, wish);
  await record(tx, { name: 'shop.changed', shopId, actor: actorOf(clerk), payload: { fields } });
  return changed;
}
