import type { ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** What a shop has set to begin the numbers of its short queue, and the letters its sectors have. */
export async function findShortPrefix(
  db: Database | Tx,
  shopId: ShopId,
): Promise<{ set: string | null; taken: string[] } | null> {
  const found = await db.execute<{ set: string | null; taken: string[] }>(sql`
    select short_prefix as set, array(select prefix from shop_sectors where shop_id = shops.id) as taken
    from shops where id = ${shopId}`);
  return found.rows[0] ?? null;
}
