import type { VisitId } from '@motcua/contracts/ids';
import type { VisitDossier } from '@motcua/contracts/receipt';
import { asDesk } from '@motcua/db/dossiers/as-desk';
import { findDossiersOfVisit, findShopOfVisit } from '@motcua/db/dossiers/of-visit';
import { inSnapshot } from '@motcua/db/transaction';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';

/**
 * The dossiers of one visit that this clerk's agency received or holds. A person may hand in something at another desk in
 * the same visit: that is not said here.
 */
export async function visitDossiers(house: House, clerk: Clerk, visitId: VisitId): Promise<VisitDossier[]> {
  const shopId = found(await findShopOfVisit(house.db, visitId));
  const head = mayIn(clerk, shopId, 'dossier.read') !== 'clerk';
  return inSnapshot(house.db, async (tx) => {
    await asDesk(tx, { shopId, agencyId: clerk.agencyId, head });
    return findDossiersOfVisit(tx, visitId);
  });
}
