import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
const derived = new WeakMap<Buffer, Map<string, Buffer>>();

/** Seals a text with a key of 256 bits (AES-256-GCM): nobody reads it without the key, and a changed one does not open. */
export function seal(key: Buffer, text: string): Buffer {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, key, iv);
  const closed = Buffer.concat([sealing.update(text), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), closed]);
}

/** @throws where it was sealed with another key or has been changed */
export function unseal(key: Buffer, sealed: Buffer): string {
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
  opening.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([opening.update(sealed.subarray(ivBytes + tagBytes)), opening.final()]).toString();
}

/** A key for one purpose, derived from a root (HKDF, RFC 5869): one that leaks opens nothing else. */
export function keyFor(root: Buffer, purpose: string): Buffer {
  const keys = derived.get(root) ?? new Map<string, Buffer>();
  derived.set(root, keys);
  const known = keys.get(purpose);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), purpose, 32));
  keys.set(purpose, key);
  return key;
}
