import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { CardHolder } from '@motcua/contracts/card-holder';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Seals what was read from an identity card with the day's key (AES-256-GCM under a key derived by HKDF, RFC 5869), so
 * that nobody can read it when the day's key is gone. The fingerprint (HMAC-SHA-256 of the number) tells whether the
 * same person already holds a ticket today, and nothing else.
 */
export function sealHolder(dayKey: Buffer, holder: CardHolder): { fingerprint: Buffer; sealed: Buffer } {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyFor(dayKey, 'holder-seal'), iv);
  const text = Buffer.concat([sealing.update(JSON.stringify(holder)), sealing.final()]);
  return {
    fingerprint: createHmac('sha256', keyFor(dayKey, 'holder-fingerprint')).update(holder.idNumber).digest(),
    sealed: Buffer.concat([iv, sealing.getAuthTag(), text]),
  };
}

/** @throws where the seal was made with another key or has been changed */
export function openHolder(dayKey: Buffer, sealed: Buffer): CardHolder {
  const opening = createDecipheriv(cipher, keyFor(dayKey, 'holder-seal'), sealed.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  opening.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  const text = Buffer.concat([opening.update(sealed.subarray(ivBytes + tagBytes)), opening.final()]);
  return CardHolder.parse(JSON.parse(text.toString()));
}

function keyFor(dayKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', dayKey, Buffer.alloc(0), purpose, 32));
}
