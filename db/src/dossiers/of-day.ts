import type { DossierState } from '@motcua/contracts/dossiers';
import type { ShopId, VisitId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type FollowedDossier = { code: string; state: DossierState };

/** What was received in the visits of a shop's day, by visit: codes and states, and nothing of a person. */
export async function findDossiersOfDay(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
): Promise<Map<VisitId, FollowedDossier[]>> {
  const found = await db.execute<FollowedDossier & { visitId: VisitId }>(sql`
    select v.id as "visitId", d.code, d.state from visits v join dossiers d on d.visit_id = v.id
    where v.shop_id = ${shopId} and v.day = ${day}::date and d.code is not null order by d.code`);
  const byVisit = Map.groupBy(found.rows, ({ visitId }) => visitId);
  return new Map(
    [...byVisit].map(([visitId, rows]) => [visitId, rows.map(({ code, state }) => ({ code, state }))]),
  );
}
