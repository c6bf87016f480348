import type { AgencyId, DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** Whether an agency's share of a dossier runs now: it was asked, or has the file, and is not done. */
export async function isAsked(
  db: Database | Tx,
  dossierId: DossierId,
  agencyId: AgencyId | null,
): Promise<boolean> {
  const found = await db.execute(sql`
    select 1 from dossier_clocks
    where dossier_id = ${dossierId} and kind = 'share' and agency_id = ${agencyId}::uuid and stopped_at is null`);
  return found.rows.length > 0;
}
