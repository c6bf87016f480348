import { timingSafeEqual } from 'node:crypto';
import type { LookUpRow } from '@motcua/db/dossiers/look-up';
import { receiptToken } from './receipt-token.ts';
import { hashFactor, lastFour } from './seal-applicant.ts';

const tokenShape = /^[\w-]{22}$/;
/** Stands for a dossier that is not there: the same work is done on it. */
const nobody: Pick<LookUpRow, 'dossierId' | 'factorHashes'>[] = [
  { dossierId: '00000000-0000-4000-8000-000000000000' as LookUpRow['dossierId'], factorHashes: [] },
];

/** Whether a second factor is written like the token of a receipt. */
export const isTokenShaped = (factor: string): boolean => tokenShape.test(factor);

/**
 * The dossier whose holder says this: the last four of their identity number or telephone, or the token of their receipt.
 * The work is the same whether there is a dossier or none, and no comparison ends earlier for a better guess.
 */
export function dossierOfFactor(
  houseKey: Buffer,
  rows: readonly LookUpRow[],
  factor: string,
): LookUpRow | null {
  let right: LookUpRow | null = null;
  for (const row of rows.length === 0 ? nobody : rows) {
    const said = hashFactor(houseKey, row.dossierId, lastFour(factor));
    const token = Buffer.from(receiptToken(houseKey, row.dossierId));
    const given = Buffer.from(factor.padEnd(token.length).slice(0, token.length));
    let matches = given.length === token.length && timingSafeEqual(given, token) && isTokenShaped(factor);
    // Two at most: an identity number and a telephone. What is missing is compared with something all the same.
    for (const hash of [row.factorHashes[0] ?? token, row.factorHashes[1] ?? token])
      if (timingSafeEqual(said, hash.length === said.length ? hash : Buffer.alloc(said.length)))
        matches = true;
    if (matches && 'shopId' in row) right = row;
  }
  return right;
}
