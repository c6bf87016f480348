import type { DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** How often a supplement was asked for in one of the two stages: before receipt, or after the appraisal began. */
export async function countRounds(
  tx: Tx,
  dossierId: DossierId,
  act: 'ask-supplement' | 'ask-before-receipt' = 'ask-supplement',
): Promise<number> {
  const found = await tx.execute<{ rounds: number }>(sql`
    select count(*)::int as rounds from dossier_lines where dossier_id = ${dossierId} and act = ${act}::dossier_act`);
  return found.rows[0]?.rounds ?? 0;
}
