import type { DossierLateness } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type LatenessRow = Omit<DossierLateness, 'shares'> & { recordId: string };

/** The newest record of lateness that still stands; null where it never was late, or is so no more. */
export async function findLateness(db: Database | Tx, dossierId: DossierId): Promise<LatenessRow | null> {
  const found = await db.execute<LatenessRow>(sql`
    select id as "recordId", due_at as "dueAt", opened_at as "openedAt", closed_at is not null as closed, cause, fault, proof
    from overdue_records where dossier_id = ${dossierId} and voided_at is null order by opened_at desc limit 1`);
  const row = found.rows[0];
  if (!row) return null;
  return {
    ...row,
    dueAt: new Date(row.dueAt).toISOString(),
    openedAt: new Date(row.openedAt).toISOString(),
  };
}
