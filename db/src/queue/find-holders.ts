import type { ShopId, VisitId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type HolderRow = { visitId: VisitId; shopId: ShopId };

/**
 * The visits that tickets' tokens belong to, by the token's hash in base64, while their day lasts on the wall clock of
 * their shop. Many in one question: a hall that comes back does so all at once.
 */
export async function findHolders(
  db: Database | Tx,
  tokenHashes: readonly Buffer[],
): Promise<Map<string, HolderRow>> {
  const found = await db.execute<HolderRow & { hash: Buffer }>(sql`
    select v.follow_hash as hash, v.id as "visitId", v.shop_id as "shopId"
    from visits v join shops s on s.id = v.shop_id
    where v.follow_hash = any(${sql.param(tokenHashes)}::bytea[])
      and v.day = (house_now() at time zone s.time_zone)::date`);
  return new Map(
    found.rows.map(({ hash, visitId, shopId }) => [hash.toString('base64'), { visitId, shopId }]),
  );
}
