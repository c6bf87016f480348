import { createHash, randomBytes } from 'node:crypto';

/** A secret as the house makes them, with what the house keeps of it. */
export function newSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: createHash('sha256').update(secret).digest() };
}
