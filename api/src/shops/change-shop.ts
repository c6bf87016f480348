import type { ShopId } from '@motcua/contracts/ids';
import type { ChangeShop, Shop } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { lockShop, updateShop } from '@motcua/db/shops/shops';
import { changedFields } from '../changed-fields.ts';
import { found } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/** Names, address, when tickets are given, who goes first and when somebody counts as missed. */
export async function changeShop(tx: Tx, clerk: Clerk, shopId: ShopId, wish: ChangeShop): Promise<Shop> {
  mayIn(clerk, shopId, 'shop.change');
  const shop = found(await lockShop(tx, shopId));
  const fields = changedFields(shop, wish);
  if (fields.length === 0) return shop;
  const changed = await updateShop(tx, shop, wish);
  await record(tx, { name: 'shop.changed', shopId, actor: actorOf(clerk), payload: { fields } });
  return changed;
}
