import type { ProcedureVersionId, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type Papers = { nameVi: string; nameEn: string; papers: string[] };

/** The procedures people of a shop's day came for, with the papers each asks for: each read once, however many came. */
export async function findPapersOfDay(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
): Promise<Map<ProcedureVersionId, Papers>> {
  const found = await db.execute<Papers & { id: ProcedureVersionId }>(sql`
    select pv.id, pv.name_vi as "nameVi", pv.name_en as "nameEn", pv.papers from procedure_versions pv
    where pv.id in (select sp.version_id from stop_procedures sp join stops s on s.id = sp.stop_id
      where s.shop_id = ${shopId} and s.day = ${day}::date)`);
  return new Map(found.rows.map(({ id, ...papers }) => [id, papers]));
}
