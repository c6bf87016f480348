import type { RouteAnswer } from '@motcua/contracts/routes';
import type { Database } from '@motcua/db/connect';
import { findShops } from '@motcua/db/shops/shops';
import type { Clerk } from '../staff/asker.ts';

/** The shops in which this person has a place, with their role in each. */
export async function listShops(db: Database, clerk: Clerk): Promise<RouteAnswer<'GET /shops'>> {
  const shops = await findShops(db, [...clerk.roles.keys()]);
  return {
    shops: shops.flatMap((shop) => {
      const role = clerk.roles.get(shop.shopId);
      return role ? [{ ...shop, role }] : [];
    }),
  };
}
