import type { Shop } from '@motcua/contracts/shops';
import type { Database } from '@motcua/db/connect';
import { findShopIds } from '@motcua/db/shops/find-shops';
import { findShops } from '@motcua/db/shops/shops';
import { noShop } from './no-shop.ts';

/** The shop a command on the console is about: the one that was named, or the only one there is. */
export async function chooseShop(db: Database, code: string | null): Promise<Shop> {
  const shops = await findShops(db, await findShopIds(db));
  const wanted = shops.filter((shop) => code === null || shop.code === code);
  const [shop, another] = wanted;
  if (shop && !another) return shop;
  throw noShop(shop ? 'which-shop' : shops.length === 0 ? 'no-shop' : 'unknown-shop', {
    shop: code,
    shops: shops.map((one) => one.code),
  });
}
