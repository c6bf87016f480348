import type { DossierId } from '@motcua/contracts/ids';
import { asDesk } from '@motcua/db/dossiers/as-desk';
import { findDossier } from '@motcua/db/dossiers/dossiers';
import { type FileRow, findFile } from '@motcua/db/dossiers/files';
import { isAsked } from '@motcua/db/dossiers/is-asked';
import { inSnapshot } from '@motcua/db/transaction';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';

/** A scan, for whoever may see its dossier; for everybody else it does not exist. */
export async function readFile(
  house: House,
  clerk: Clerk,
  dossierId: DossierId,
  fileId: string,
): Promise<FileRow> {
  const dossier = found(await findDossier(house.db, dossierId));
  const head = mayIn(clerk, dossier.shopId, 'dossier.read') !== 'clerk';
  const own = clerk.agencyId === dossier.agencyId || clerk.agencyId === dossier.holderAgencyId;
  return inSnapshot(house.db, async (tx) => {
    if (!own && !head && !(await isAsked(tx, dossierId, clerk.agencyId))) throw new Refusal('not-found');
    await asDesk(tx, { shopId: dossier.shopId, agencyId: clerk.agencyId, head });
    return found(await findFile(tx, dossierId, fileId));
  });
}
