import type { ShopId, VisitId } from '@motcua/contracts/ids';
import type { VisitDossier } from '@motcua/contracts/receipt';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** The shop of a visit; null where there is no such visit. */
export async function findShopOfVisit(db: Database | Tx, visitId: VisitId): Promise<ShopId | null> {
  const found = await db.execute<{ shopId: ShopId }>(sql`
    select shop_id as "shopId" from visits where id = ${visitId}`);
  return found.rows[0]?.shopId ?? null;
}

/** What was handed in, or tried to be, in one visit, the first first. */
export async function findDossiersOfVisit(db: Database | Tx, visitId: VisitId): Promise<VisitDossier[]> {
  const found = await db.execute<VisitDossier>(sql`
    select d.id as "dossierId", d.code, d.state, v.name_vi as "procedureNameVi", p.full_name as "applicantName",
      (select c.due_at from dossier_clocks c where c.dossier_id = d.id and c.kind = 'whole') as "dueAt"
    from dossiers d join procedure_versions v on v.id = d.version_id join applicants p on p.dossier_id = d.id
    where d.visit_id = ${visitId} order by d.created_at, d.id`);
  return found.rows.map((row) => ({
    ...row,
    dueAt: row.dueAt === null ? null : new Date(row.dueAt).toISOString(),
  }));
}
