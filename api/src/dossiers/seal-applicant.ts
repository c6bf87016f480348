import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
const keys = new WeakMap<Buffer, Map<string, Buffer>>();

/**
 * Seals a number of a person with the house's key (AES-256-GCM under a key derived by HKDF, RFC 5869). The house's key
 * lies outside the database: who takes the database alone reads no number in it.
 */
export function sealNumber(houseKey: Buffer, number: string): Buffer {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyFor(houseKey, 'number-seal'), iv);
  const text = Buffer.concat([sealing.update(number), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), text]);
}

/** @throws where it was sealed with another key or has been changed */
export function openNumber(houseKey: Buffer, sealed: Buffer): string {
  const opening = createDecipheriv(cipher, keyFor(houseKey, 'number-seal'), sealed.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  opening.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([opening.update(sealed.subarray(ivBytes + tagBytes)), opening.final()]).toString();
}

/** By which a number is found again without being readable: HMAC-SHA-256 under a key of its own for each purpose. */
export function hashNumber(houseKey: Buffer, purpose: 'identity' | 'phone', number: string): Buffer {
  return createHmac('sha256', keyFor(houseKey, `number-${purpose}`))
    .update(plainNumber(number))
    .digest();
}

/** The last four of a number, bound to one dossier: the same four elsewhere have another hash. */
export function hashFactor(houseKey: Buffer, dossierId: string, factor: string): Buffer {
  return createHmac('sha256', keyFor(houseKey, 'look-up-factor')).update(`${dossierId}:${factor}`).digest();
}

/** The last four digits of a number, for the look-up. */
export const lastFour = (number: string): string => plainNumber(number).slice(-4);

/** "+84 912 345 678" and "0912345678" are one telephone; an identity number has no spaces. */
function plainNumber(number: string): string {
  return number
    .replaceAll(/[\s.-]/g, '')
    .toUpperCase()
    .replace(/^\+?84(?=\d{9}$)/, '0');
}

/** A key for one purpose, derived from the house's own: one that leaks opens nothing else. */
export function keyFor(houseKey: Buffer, purpose: string): Buffer {
  const derived = keys.get(houseKey) ?? new Map<string, Buffer>();
  keys.set(houseKey, derived);
  const known = derived.get(purpose);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', houseKey, Buffer.alloc(0), purpose, 32));
  derived.set(purpose, key);
  return key;
}
