import type { ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** The ids of every shop, for the acts that the clock sets off. */
export async function findShopIds(db: Database): Promise<ShopId[]> {
  const found = await db.execute<{ id: ShopId }>(sql`select id from shops order by added_at`);
  return found.rows.map((shop) => shop.id);
}
