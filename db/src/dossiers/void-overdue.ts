import type { DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/**
 * Voids the lateness of those dossiers that are not late any more: their date moved, or they turn out to have been
 * finished by the end of their due day. Judged by the local date of the shop, against the date as it stands now. Nothing
 * is deleted: record and crossings stay with the reason, and reminders that were not handed out yet never are.
 * @param reason why, in words for who reads the record in a year
 * @returns the dossiers whose open record was voided
 */
export async function voidOverdue(
  tx: Tx,
  dossierIds: readonly DossierId[],
  reason: string,
): Promise<DossierId[]> {
  const voided = await tx.execute<{ dossierId: DossierId }>(sql`
    with asked as (
      select (jsonb_array_elements_text(${JSON.stringify(dossierIds)}::jsonb))::uuid as id
    ), in_time as (
      select d.id from asked join dossiers d on d.id = asked.id
      join dossier_clocks c on c.dossier_id = d.id and c.kind = 'whole' join shops s on s.id = d.shop_id
      where (coalesce(d.finished_at, house_now()) at time zone s.time_zone)::date <= c.due_day
    ), records as (
      update overdue_records r set voided_at = house_now(), void_reason = ${reason}
      from in_time where r.dossier_id = in_time.id and r.closed_at is null and r.voided_at is null
      returning r.dossier_id
    ), events as (
      update deadline_events e set voided_at = house_now(), void_reason = ${reason}
      from records where e.dossier_id = records.dossier_id and e.voided_at is null
        and (e.kind = 'overdue' or e.kind like 'escalate-%')
        and e.clock_id = (select id from dossier_clocks c where c.dossier_id = records.dossier_id and c.kind = 'whole')
    ), untold as (
      update dossier_notices n set outcome = 'voided', seen_at = coalesce(n.seen_at, house_now())
      from records where n.dossier_id = records.dossier_id
        and (n.kind = 'overdue' or n.kind like 'escalate-%') and n.seen_at is null
    )
    select dossier_id as "dossierId" from records`);
  return voided.rows.map(({ dossierId }) => dossierId);
}
