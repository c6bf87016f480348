import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { readNow } from '@motcua/db/deadlines/read-now';
import { findDossier } from '@motcua/db/dossiers/dossiers';
import { findCauses } from '@motcua/db/dossiers/lateness-causes';
import { findShop } from '@motcua/db/shops/shops';
import { findAgencies } from '@motcua/db/staff/agencies';
import type { DossierFacts } from '@motcua/forms/facts';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { formSetOn } from '@motcua/rules/dossiers/form-set';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import type { Clerk } from '../staff/asker.ts';
import { readDossier } from './read-dossier.ts';
import { receiptAddress } from './receipt-address.ts';

/**
 * All that the papers of a dossier are made from, for somebody who may read it. The set of forms is that of the day of
 * receipt; what was never received has that of the day on which it was first written down.
 */
export async function paperFacts(
  house: House,
  clerk: Clerk,
  dossierId: DossierId,
): Promise<DossierFacts & { shopId: ShopId }> {
  const dossier = await readDossier(house, clerk, dossierId);
  // Whoever is only asked for an opinion hands nothing out.
  if (dossier.steps.guest) throw new Refusal('not-found');
  const row = found(await findDossier(house.db, dossierId));
  const shop = found(await findShop(house.db, row.shopId));
  const agencies = await findAgencies(house.db);
  const madeAt = await readNow(house.db);
  const begun = dossier.receivedAt ?? dossier.lines[0]?.statedAt ?? madeAt;
  return {
    shopId: row.shopId,
    number: null,
    dossier,
    set: found(formSetOn(dateOf(wallAt(begun, shop.timeZone)))),
    shop,
    receivingAgencyId: row.agencyId,
    agencies: new Map(agencies.map((agency) => [agency.agencyId, agency.nameVi])),
    causes: new Map((await findCauses(house.db, row.shopId)).map(({ code, nameVi }) => [code, nameVi])),
    receiptAddress:
      dossier.code === null ? null : receiptAddress(house.settings, { dossierId, code: dossier.code }),
    madeAt,
    madeBy: clerk.displayName,
  };
}
