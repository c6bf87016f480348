import type { AgencyId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { asDesk } from './as-desk.ts';
import { type FoundDossier, findDossiers } from './find-dossiers.ts';
import type { DossierPlace, ListDesk } from './find-page.ts';

/**
 * What a list says of dossiers in which the desk's agency is only asked, in the order of the page: which they are was
 * proved with the page. PostgreSQL's own lock knows only who received or holds a dossier, so each is read at its
 * holder's side, one holder after the other.
 */
export async function findAsked(
  tx: Tx,
  desk: ListDesk,
  page: readonly DossierPlace[],
): Promise<FoundDossier[]> {
  const ids = page.map(({ dossierId }) => dossierId);
  const holders = await tx.execute<{ agencyId: AgencyId }>(sql`
    select distinct holder_agency_id as "agencyId" from dossiers where id = any(${sql.param(ids)}::uuid[])`);
  const found = new Map<string, FoundDossier>();
  for (const { agencyId } of holders.rows) {
    await asDesk(tx, { shopId: desk.shopId, agencyId, head: false });
    for (const dossier of await findDossiers(tx, page)) found.set(dossier.dossierId, dossier);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
