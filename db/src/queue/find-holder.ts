import type { ShopId, VisitId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** The visit that a ticket's token belongs to, while its day lasts on the wall clock of its shop. */
export async function findHolder(
  db: Database | Tx,
  tokenHash: Buffer,
): Promise<{ visitId: VisitId; shopId: ShopId } | null> {
  const found = await db.execute<{ visitId: VisitId; shopId: ShopId }>(sql`
    select v.id as "visitId", v.shop_id as "shopId" from visits v join shops s on s.id = v.shop_id
    where v.follow_hash = ${tokenHash} and v.day = (house_now() at time zone s.time_zone)::date`);
  return found.rows[0] ?? null;
}
