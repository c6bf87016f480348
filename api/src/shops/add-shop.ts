import type { AddShop, Shop } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { layShop } from '@motcua/db/shops/lay-shop';
import { setPost } from '@motcua/db/staff/posts';
import { actorOf, type Clerk } from '../staff/asker.ts';

/** A new shop; whoever adds it is its administrator. A code that another shop has is refused with `name-taken`. */
export async function addShop(tx: Tx, clerk: Clerk, wish: AddShop): Promise<Shop> {
  const shop = await layShop(tx, wish);
  await setPost(tx, clerk.staffId, shop.shopId, 'administrator');
  await record(tx, {
    name: 'shop.added',
    shopId: shop.shopId,
    actor: actorOf(clerk),
    payload: { code: shop.code },
  });
  return shop;
}
