import { createHmac } from 'node:crypto';
import { keyFor } from '../seal.ts';

const tokenBytes = 16;

/**
 * What a receipt bears beside the dossier's code, so that its holder need type nothing: 128 bits of an HMAC-SHA-256 of the
 * dossier under the house's key, as 22 letters of base64url. It is made again whenever it is needed and stands in no table.
 */
export function receiptToken(houseKey: Buffer, dossierId: string): string {
  return createHmac('sha256', keyFor(houseKey, 'receipt-token'))
    .update(dossierId)
    .digest()
    .subarray(0, tokenBytes)
    .toString('base64url');
}
