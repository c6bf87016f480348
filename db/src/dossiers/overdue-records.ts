import type { DossierId, StaffId } from '@motcua/contracts/ids';
import type { LatenessCause, LatenessFault } from '@motcua/contracts/lateness-causes';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type OverdueRow = {
  recordId: string;
  dueAt: string;
  openedAt: string;
  cause: LatenessCause | null;
  fault: LatenessFault | null;
  proof: string | null;
};

/** The one open record of a dossier that is late; null where it is not. */
export async function findOpenOverdue(db: Database | Tx, dossierId: DossierId): Promise<OverdueRow | null> {
  const found = await db.execute<OverdueRow>(sql`
    select id as "recordId", due_at as "dueAt", opened_at as "openedAt", cause, fault, proof from overdue_records
    where dossier_id = ${dossierId} and closed_at is null and voided_at is null`);
  return found.rows[0] ?? null;
}

export async function explainOverdue(
  tx: Tx,
  recordId: string,
  why: { cause: LatenessCause; fault: LatenessFault; proof: string; staffId: StaffId },
): Promise<void> {
  await tx.execute(sql`
    update overdue_records set cause = ${why.cause}, fault = ${why.fault}, proof = ${why.proof},
      explained_by = ${why.staffId}
    where id = ${recordId}`);
}

export async function closeOverdue(tx: Tx, recordId: string, at: string): Promise<void> {
  await tx.execute(sql`
    update overdue_records set closed_at = ${at}::timestamptz where id = ${recordId} and closed_at is null`);
}
