import { createHash, createHmac } from 'node:crypto';
import type { VisitId } from '@motcua/contracts/ids';

/** 128 bits: what stands in the code on the ticket must not be found by trying. */
const tokenBytes = 16;

/**
 * The token on a ticket: a keyed fingerprint of the visit under the day's random key (HMAC-SHA-256, RFC 2104, cut to
 * its first 128 bits). A slip printed again bears the same one, and nobody has to keep it. Without the key, which goes
 * with the day, it can neither be made nor guessed.
 * @returns 22 characters that are safe in an address
 */
export function followToken(dayKey: Buffer, visitId: VisitId): string {
  return createHmac('sha256', dayKey)
    .update(`follow:${visitId}`)
    .digest()
    .subarray(0, tokenBytes)
    .toString('base64url');
}

/** As the house keeps it. A fast hash is right here: what is hashed is random already. */
export function followHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** No letter that looks like a figure, and no vowel: nobody finds a word on their ticket. */
const checkLetters = 'BCDFGHJKLMNPQRSTVWXZ';

/** Four letters by which a slip of the house is told from one that somebody made at home. */
export function checkCode(dayKey: Buffer, visitId: VisitId): string {
  const digest = createHmac('sha256', dayKey).update(`check:${visitId}`).digest();
  return Array.from(digest.subarray(0, 4), (byte) => checkLetters[byte % checkLetters.length]).join('');
}
