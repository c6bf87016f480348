import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for argon2id, which is this library's default algorithm: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** About 60 ms on purpose: guessing must be slow. */
export function hashPassword(password: string): Promise<string> {
  return hash(typed(password), cost);
}

/** Whether this is the password behind the hash. */
export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, typed(password));
}

/** Keyboards write ă, ế, đ in more than one way; the same password typed on two of them must be the same (RFC 8265). */
function typed(password: string): string {
  return password.normalize('NFC');
}
