import type { DossierLine } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** Everything that happened to a dossier, in the order in which it was written down. */
export async function findLines(db: Database | Tx, dossierId: DossierId): Promise<DossierLine[]> {
  const found = await db.execute<DossierLine>(sql`
    select l.sequence, l.act, l.from_state as "from", l.to_state as "to", l.at, l.stated_at as "statedAt",
      (select w.display_name from staff w where w.id = l.actor_id and l.actor_kind = 'staff') as "byName",
      (select a.name_vi from agencies a where a.id = l.agency_id) as "agencyNameVi", l.detail
    from dossier_lines l where l.dossier_id = ${dossierId} order by l.sequence`);
  return found.rows.map((line) => ({
    ...line,
    at: new Date(line.at).toISOString(),
    statedAt: new Date(line.statedAt).toISOString(),
  }));
}
