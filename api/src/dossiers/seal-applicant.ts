import { createHmac } from 'node:crypto';
import { keyFor, seal, unseal } from '../seal.ts';

/**
 * Seals a number of a person with the house's key. That lies outside the database: who takes the database alone reads no
 * number in it.
 */
export const sealNumber = (houseKey: Buffer, number: string): Buffer =>
  seal(keyFor(houseKey, 'number-seal'), number);

/** @throws where it was sealed with another key or has been changed */
export const openNumber = (houseKey: Buffer, sealed: Buffer): string =>
  unseal(keyFor(houseKey, 'number-seal'), sealed);

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
