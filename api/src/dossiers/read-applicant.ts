import type { Applicant } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { findApplicant } from '@motcua/db/dossiers/applicants';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { openNumber } from './seal-applicant.ts';

/** Who asks, with their numbers opened: for the desk that may read the dossier. */
export async function readApplicant(house: House, tx: Tx, dossierId: DossierId): Promise<Applicant> {
  const { houseKey } = house.settings;
  const row = found(await findApplicant(tx, dossierId));
  return {
    kind: row.kind,
    fullName: row.fullName,
    idNumber: row.idSealed === null ? null : openNumber(houseKey, row.idSealed),
    bornOn: row.bornOn,
    address: row.address,
    phone: row.phoneSealed === null ? null : openNumber(houseKey, row.phoneSealed),
    email: row.email,
    proxy: row.proxy,
  };
}
