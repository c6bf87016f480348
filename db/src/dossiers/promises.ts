import type { PromisedDate } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** Writes down a date that is promised from now on. The ones before it stay as they were. */
export async function promiseDate(
  tx: Tx,
  dossierId: DossierId,
  dueAt: string,
  cause: PromisedDate['cause'],
): Promise<void> {
  await tx.execute(sql`
    insert into promised_dates (dossier_id, due_at, cause)
    select ${dossierId}, ${dueAt}::timestamptz, ${cause}
    where not exists (
      select 1 from (select due_at from promised_dates where dossier_id = ${dossierId}
        order by promised_at desc, id limit 1) last where last.due_at = ${dueAt}::timestamptz)`);
}

/** Every date that was promised, the first first. */
export async function findPromises(db: Database | Tx, dossierId: DossierId): Promise<PromisedDate[]> {
  const found = await db.execute<PromisedDate>(sql`
    select due_at as "dueAt", cause, promised_at as "promisedAt" from promised_dates
    where dossier_id = ${dossierId} order by promised_at, id`);
  return found.rows.map((row) => ({
    ...row,
    dueAt: new Date(row.dueAt).toISOString(),
    promisedAt: new Date(row.promisedAt).toISOString(),
  }));
}
