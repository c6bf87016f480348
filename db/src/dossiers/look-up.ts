import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** A dossier that bears a code, with the keyed hashes by which its holder may be known. */
export type LookUpRow = { dossierId: DossierId; shopId: ShopId; factorHashes: Buffer[] };

/**
 * The dossiers with this code: one of ours, or what an older system called so, which two shops may have called alike. One
 * statement whatever is there, found by an index on either side.
 */
export async function findByCode(db: Database, code: string): Promise<LookUpRow[]> {
  const found = await db.execute<LookUpRow>(sql`
    with named as (
      select id, shop_id from dossiers where code = ${code}
      union
      select d.id, d.shop_id from shops s join dossiers d on d.shop_id = s.id
        and d.external_code = ${code} and d.external_code is not null
      limit 8)
    select n.id as "dossierId", n.shop_id as "shopId", coalesce(p.factor_hashes, '{}') as "factorHashes"
    from named n left join applicants p on p.dossier_id = n.id`);
  return found.rows;
}
