import type { LocalDate } from '@motcua/contracts/dates';
import type { AgencyId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { findIdentifier, nextDossierNumber } from '@motcua/db/dossiers/give-code';
import { dossierCode } from '@motcua/rules/dossiers/dossier-code';
import { Refusal } from '../refusal.ts';

/**
 * The next code of an agency's day, in the form that was in force on that day. Its row stays locked until the receipt is
 * kept or given up, so no number is given twice and none is lost.
 */
export async function receiveCode(tx: Tx, agencyId: AgencyId, day: LocalDate): Promise<string> {
  const identifier = await findIdentifier(tx, agencyId, day);
  if (identifier === null) throw new Refusal('no-agency-identifier');
  return dossierCode(identifier, day, await nextDossierNumber(tx, identifier, day));
}
