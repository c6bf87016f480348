import type { AgencyId, StaffId } from '@motcua/contracts/ids';
import type { LatenessCause, LatenessFault } from '@motcua/contracts/lateness-causes';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type OverdueShare = {
  agencyId: AgencyId;
  lateMinutes: number;
  cause: LatenessCause;
  fault: LatenessFault;
  proof: string;
};

/** What was explained of the agencies' parts in a lateness. */
export async function findShares(db: Database | Tx, recordId: string): Promise<OverdueShare[]> {
  const found = await db.execute<OverdueShare>(sql`
    select agency_id as "agencyId", late_minutes as "lateMinutes", cause, fault, proof from overdue_shares
    where record_id = ${recordId} order by explained_at, agency_id`);
  return found.rows;
}

/** Writes down why an agency passed its share; explained again, the last word stands, and the lines keep the others. */
export async function explainShare(
  tx: Tx,
  recordId: string,
  share: OverdueShare & { staffId: StaffId },
): Promise<void> {
  await tx.execute(sql`
    insert into overdue_shares (record_id, agency_id, late_minutes, cause, fault, proof, explained_by)
    values (${recordId}, ${share.agencyId}, ${share.lateMinutes}, ${share.cause}, ${share.fault}, ${share.proof},
      ${share.staffId})
    on conflict (record_id, agency_id) do update set late_minutes = excluded.late_minutes, cause = excluded.cause,
      fault = excluded.fault, proof = excluded.proof, explained_by = excluded.explained_by, explained_at = house_now()`);
}

/** When a lateness is closed, each part is as long as it was in the end, whenever it was explained. */
export async function endShares(
  tx: Tx,
  recordId: string,
  late: readonly { agencyId: AgencyId; lateMinutes: number }[],
): Promise<void> {
  await tx.execute(sql`
    update overdue_shares s set late_minutes = given."lateMinutes"
    from jsonb_to_recordset(${JSON.stringify(late)}::jsonb) as given("agencyId" uuid, "lateMinutes" integer)
    where s.record_id = ${recordId} and s.agency_id = given."agencyId"`);
}
