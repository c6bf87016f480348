import type { DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** A paper with this date was printed: noted once, with the time of the first. */
export async function notePrinted(db: Database | Tx, dossierId: DossierId, dueAt: string): Promise<void> {
  await db.execute(sql`
    update promised_dates set printed_at = house_now()
    where dossier_id = ${dossierId} and due_at = ${dueAt}::timestamptz and printed_at is null`);
}
