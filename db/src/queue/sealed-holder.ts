import type { VisitId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** What was read from the card of whoever holds a ticket, still sealed. */
export async function findSealedHolder(tx: Tx, visitId: VisitId): Promise<Buffer | null> {
  const found = await tx.execute<{ sealed: Buffer }>(sql`
    select sealed from card_holders where visit_id = ${visitId}`);
  return found.rows[0]?.sealed ?? null;
}
