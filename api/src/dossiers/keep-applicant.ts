import type { Applicant } from '@motcua/contracts/dossiers';
import type { DossierId, ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { keepApplicantRow } from '@motcua/db/dossiers/applicants';
import { plainName } from '@motcua/rules/dossiers/plain-name';
import type { House } from '../house.ts';
import { hashFactor, hashNumber, lastFour, sealNumber } from './seal-applicant.ts';

/** Keeps who asks: numbers sealed, findable only by who knows them whole, and the last four for the public look-up. */
export async function keepApplicant(
  house: House,
  tx: Tx,
  shopId: ShopId,
  dossierId: DossierId,
  applicant: Applicant,
): Promise<void> {
  const { houseKey } = house.settings;
  const { idNumber, phone, ...open } = applicant;
  const factors = [idNumber, phone].filter((number) => number !== null).map(lastFour);
  await keepApplicantRow(tx, {
    ...open,
    dossierId,
    shopId,
    plainName: plainName(applicant.fullName),
    idSealed: idNumber === null ? null : sealNumber(houseKey, idNumber),
    idHash: idNumber === null ? null : hashNumber(houseKey, 'identity', idNumber),
    phoneSealed: phone === null ? null : sealNumber(houseKey, phone),
    phoneHash: phone === null ? null : hashNumber(houseKey, 'phone', phone),
    factorHashes: factors.map((factor) => hashFactor(houseKey, dossierId, factor)),
  });
}
