import type { DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** How often a supplement was asked for after the appraisal began. */
export async function countRounds(tx: Tx, dossierId: DossierId): Promise<number> {
  const found = await tx.execute<{ rounds: number }>(sql`
    select count(*)::int as rounds from dossier_lines where dossier_id = ${dossierId} and act = 'ask-supplement'`);
  return found.rows[0]?.rounds ?? 0;
}
