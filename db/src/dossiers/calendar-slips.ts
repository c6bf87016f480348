import type { DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/**
 * The date that stands on the newest slip of each dossier in somebody's hand: a promise that was printed, or that of the
 * receipt, which is always handed out.
 */
export async function findSlipDates(
  db: Database | Tx,
  dossierIds: readonly DossierId[],
): Promise<Map<DossierId, string>> {
  const found = await db.execute<{ dossierId: DossierId; dueAt: string }>(sql`
    select distinct on (p.dossier_id) p.dossier_id as "dossierId", p.due_at as "dueAt"
    from jsonb_array_elements_text(${JSON.stringify(dossierIds)}::jsonb) asked
      join promised_dates p on p.dossier_id = asked.value::uuid
    where p.printed_at is not null or p.cause = 'receipt'
    order by p.dossier_id, p.promised_at desc, p.id`);
  return new Map(found.rows.map(({ dossierId, dueAt }) => [dossierId, new Date(dueAt).toISOString()]));
}
