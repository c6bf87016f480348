import type { DossierId, SectorCode, ShopId, StopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/**
 * The dossier that bears this code in a shop, where it lies in one of these sectors. A code that two of them bear, as
 * older systems gave them, stands for neither.
 */
export async function findDossierOfCode(
  db: Database | Tx,
  { shopId, code, sectors }: { shopId: ShopId; code: string; sectors: readonly SectorCode[] },
): Promise<DossierId | null> {
  const found = await db.execute<{ id: DossierId }>(sql`
    select id from dossiers where code = ${code} and shop_id = ${shopId}
      and sector = any(${sql.param([...sectors])}::text[])
    union
    select id from dossiers where external_code = ${code} and external_code is not null and shop_id = ${shopId}
      and sector = any(${sql.param([...sectors])}::text[])
    limit 2`);
  const [only, another] = found.rows;
  return only && !another ? only.id : null;
}

/** The dossier somebody came to collect or to complete, by its code as people say it. */
export async function findDossierOfStop(
  db: Database | Tx,
  stopId: StopId,
): Promise<{ dossierId: DossierId; code: string } | null> {
  const found = await db.execute<{ dossierId: DossierId; code: string }>(sql`
    select d.id as "dossierId", coalesce(d.code, d.external_code, '') as code
    from stops s join dossiers d on d.id = s.dossier_id where s.id = ${stopId}`);
  return found.rows[0] ?? null;
}
