import type { Applicant } from '@motcua/contracts/dossiers';
import type { DossierId, ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { amendedFields } from '@motcua/rules/dossiers/amended-fields';
import type { House } from '../house.ts';
import { keepApplicant } from './keep-applicant.ts';
import { readApplicant } from './read-applicant.ts';

/**
 * Keeps who asks as they are said now: numbers sealed anew, and found by the new hashes and no longer by the old ones.
 * @returns which fields are others now, by name; none where nothing changed
 */
export async function amendApplicant(
  house: House,
  tx: Tx,
  dossier: { dossierId: DossierId; shopId: ShopId },
  applicant: Applicant,
): Promise<string[]> {
  const fields = amendedFields(await readApplicant(house, tx, dossier.dossierId), applicant);
  if (fields.length > 0) await keepApplicant(house, tx, dossier.shopId, dossier.dossierId, applicant);
  return fields;
}
