import { createHmac } from 'node:crypto';
import { CardHolder } from '@motcua/contracts/card-holder';
import { keyFor, seal, unseal } from '../seal.ts';

/**
 * Seals what was read from an identity card with the day's key, so that nobody can read it when that key is gone. The
 * fingerprint (HMAC-SHA-256 of the number) tells whether the same person already holds a ticket today, and nothing else.
 */
export function sealHolder(dayKey: Buffer, holder: CardHolder): { fingerprint: Buffer; sealed: Buffer } {
  return {
    fingerprint: createHmac('sha256', keyFor(dayKey, 'holder-fingerprint')).update(holder.idNumber).digest(),
    sealed: seal(keyFor(dayKey, 'holder-seal'), JSON.stringify(holder)),
  };
}

/** @throws where the seal was made with another key or has been changed */
export function openHolder(dayKey: Buffer, sealed: Buffer): CardHolder {
  return CardHolder.parse(JSON.parse(unseal(keyFor(dayKey, 'holder-seal'), sealed)));
}
