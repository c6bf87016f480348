import type { SignIn } from '@motcua/contracts/staff';
import { record } from '@motcua/db/journal/record';
import { openSession } from '@motcua/db/staff/sessions';
import { countFailure, findAccount, findFailures, forgetFailures } from '@motcua/db/staff/sign-ins';
import { inTransaction } from '@motcua/db/transaction';
import { secondsToWait } from '@motcua/rules/staff/sign-in-backoff';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { verifyPassword } from './passwords.ts';
import { newSecret, secretHash } from './secrets.ts';

/** Guesses from one address over all accounts are borne this long before they are slowed: a whole office shares one. */
const addressPatience = 45;

// Checked when the name is unknown, so that the answer takes as long as for a known one.
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$bW90Y3VhLW5vYm9keS1oZXJl$2c0ynkTHGmLJVBAzN8yVhkfXKbAg0L0bWzlKIJpc0NY';

/**
 * Opens a session. Guessing grows slow per account and address together, and per address over many accounts, so the
 * victim at their own computer is never locked out (ASVS 6.3.1). Unknown names and wrong passwords look the same.
 * @returns the secret for the cookie; the house keeps only its hash
 */
export async function signIn(
  house: House,
  wish: SignIn,
  address: string,
): Promise<{ secret: string; hash: Buffer }> {
  const username = wish.username.trim().toLowerCase();
  const buckets = [`account:${username}|${address}`, `address:${address}`];
  await refuseHurry(house, buckets);

  const account = await findAccount(house.db, username);
  const right = await verifyPassword(account?.passwordHash ?? nobodysHash, wish.password);
  if (!account?.active || !right) {
    await countFailure(house.db, buckets);
    throw new Refusal('wrong-credentials');
  }

  const secret = newSecret();
  const hash = secretHash(secret);
  await inTransaction(house.db, async (tx) => {
    await forgetFailures(tx, buckets.slice(0, 1));
    await openSession(tx, hash, account.staffId);
    await record(tx, {
      name: 'staff.signed-in',
      shopId: null,
      actor: { kind: 'staff', id: account.staffId },
      payload: {},
    });
  });
  house.nudge();
  return { secret, hash };
}

async function refuseHurry(house: House, buckets: string[]): Promise<void> {
  const failures = await findFailures(house.db, buckets);
  const left = failures.map(({ bucket, failures: count, secondsAgo }) => {
    const counted = bucket.startsWith('address:') ? count - addressPatience : count;
    return secondsToWait(Math.max(0, counted)) - secondsAgo;
  });
  const seconds = Math.ceil(Math.max(0, ...left));
  if (seconds > 0) throw new Refusal('slow-down', { seconds });
}
