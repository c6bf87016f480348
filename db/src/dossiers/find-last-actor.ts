import type { DossierAct } from '@motcua/contracts/dossiers';
import type { DossierId, StaffId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** Who of the staff did an act last; null where nobody did, or the clock. */
export async function findLastActor(tx: Tx, dossierId: DossierId, act: DossierAct): Promise<StaffId | null> {
  const found = await tx.execute<{ staffId: StaffId | null }>(sql`
    select case when actor_kind = 'staff' then actor_id end as "staffId" from dossier_lines
    where dossier_id = ${dossierId} and act = ${act}::dossier_act order by sequence desc limit 1`);
  return found.rows[0]?.staffId ?? null;
}
