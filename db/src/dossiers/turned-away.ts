import type { DossierId, ProcedureVersionId, StaffId, StopId, VisitId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** What becomes of a dossier that was turned away and is received after all. Instants are ISO. */
export type TakenIn = {
  dossierId: DossierId;
  code: string;
  receivedAt: string;
  holderStaffId: StaffId;
  /** The procedure as it is in force at the receipt, not as it was when the papers were first shown. */
  versionId: ProcedureVersionId;
  sets: number;
  feeVnd: number | null;
  feePaid: boolean;
  shelf: string;
  resultPlace: string;
  /** The visit in which it was completed; null leaves the one before. */
  visitId: VisitId | null;
  stopId: StopId | null;
};

/** Gives a turned away dossier its code and what a receipt keeps, and makes room for its checklist as it is now. */
export async function takeInTurnedAway(tx: Tx, taken: TakenIn): Promise<void> {
  await tx.execute(sql`
    update dossiers set state = 'received', code = ${taken.code}, received_at = ${taken.receivedAt}::timestamptz,
      holder_staff_id = ${taken.holderStaffId}::uuid, version_id = ${taken.versionId}::uuid, sets = ${taken.sets},
      fee_vnd = ${taken.feeVnd}::bigint,
      fee_paid_at = ${taken.feePaid ? taken.receivedAt : null}::timestamptz, shelf = ${taken.shelf},
      result_place = ${taken.resultPlace}, visit_id = coalesce(${taken.visitId}::uuid, visit_id),
      stop_id = coalesce(${taken.stopId}::uuid, stop_id)
    where id = ${taken.dossierId} and state = 'submitted' and code is null`);
  await tx.execute(sql`delete from dossier_papers where dossier_id = ${taken.dossierId}`);
}
