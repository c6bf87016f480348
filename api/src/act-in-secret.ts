import { createHmac, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { type RouteAnswer, type RouteName, routes } from '@motcua/contracts/routes';
import type { Tx } from '@motcua/db/connect';
import { claimKey, keepAnswer } from '@motcua/db/repeats/store';
import { inTransaction } from '@motcua/db/transaction';
import { repeatOf } from './door.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';
import { seal, unseal } from './seal.ts';

const derive = promisify<string, string, number, Buffer>(scrypt);

/**
 * An act whose question or answer holds a secret: a password, a device's token. It can be repeated like any other, with
 * the very same answer, but the table of answers alone gives nothing away: the idempotency key, which only the one who
 * asks knows, is stretched into a name for the row and a key for its content. The answer is kept encrypted, and the
 * question only as a keyed fingerprint, because a plain hash of a short password could be guessed.
 * @param prepare slow work (hashing a password) done before the transaction begins: an open one holds up every reader
 *   of the journal
 */
export async function actInSecret<Name extends RouteName, Prepared>(
  house: House,
  name: Name,
  request: Parameters<typeof repeatOf>[0],
  prepare: () => Promise<Prepared>,
  handle: (tx: Tx, prepared: Prepared) => Promise<RouteAnswer<Name>>,
): Promise<RouteAnswer<Name>> {
  const { principal, key, hash } = repeatOf(request, name);
  const stretched = await derive(key, principal, 64);
  const row = `sealed:${stretched.subarray(32).toString('base64url')}`;
  const secret = stretched.subarray(0, 32);
  const fingerprint = createHmac('sha256', secret).update(hash).digest('base64url');
  const prepared = await prepare();
  const answer = await inTransaction(house.db, async (tx) => {
    const before = await claimKey(tx, principal, row, fingerprint);
    if (before) {
      if (before.hash !== fingerprint) throw new Refusal('idempotency-key-reused');
      return openAnswer(secret, before.body);
    }
    const made = await handle(tx, prepared);
    await keepAnswer(tx, principal, row, { status: 200, body: sealedAnswer(secret, made) });
    return made;
  });
  house.nudge();
  // Parsed rather than believed: an answer that comes out of the seal may be older than this code.
  return routes[name].answer.parse(answer) as RouteAnswer<Name>;
}

/** The answer as the table of repeats keeps it. */
const sealedAnswer = (secret: Buffer, answer: unknown) => ({
  sealed: seal(secret, JSON.stringify(answer)).toString('base64url'),
});

function openAnswer(secret: Buffer, kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null || !('sealed' in kept) || typeof kept.sealed !== 'string')
    throw new Error('a sealed answer was kept open');
  return JSON.parse(unseal(secret, Buffer.from(kept.sealed, 'base64url')));
}
