import { createHash, randomBytes } from 'node:crypto';

/** A new secret for a cookie or a device: 256 random bits. Not a uuid, which is not made to resist guessing. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** As the house keeps it. A fast hash is right here: what is hashed is random already. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
