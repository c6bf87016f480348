import type { DossierId, ProcedureId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** For which procedure a dossier was turned away: the version it is received by may be a newer one. */
export async function findProcedureOfDossier(tx: Tx, dossierId: DossierId): Promise<ProcedureId | null> {
  const found = await tx.execute<{ procedureId: ProcedureId }>(sql`
    select v.procedure_id as "procedureId" from dossiers d join procedure_versions v on v.id = d.version_id
    where d.id = ${dossierId}`);
  return found.rows[0]?.procedureId ?? null;
}
