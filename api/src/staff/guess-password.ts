import { countFailure, findFailures, forgetFailures, holdBucket } from '@motcua/db/staff/sign-ins';
import { inTransaction } from '@motcua/db/transaction';
import { secondsToWait } from '@motcua/rules/staff/sign-in-backoff';
import type { House } from '../house.ts';
import { Refusal } from '../refusal.ts';

/** Guesses from one address over all accounts are borne this long before they are slowed: a whole office shares one. */
const addressPatience = 45;

/**
 * One try at a password. Guessing grows slow per account and address together, and per address over many accounts, so
 * the victim at their own computer is never locked out (ASVS 6.3.1). A try is counted before the slow look at it, or a
 * hundred sent at once would all be looked at; a right one forgets those before it.
 * @param check the slow look; null when the password is wrong
 * @throws Refusal `slow-down` with the seconds to wait, `wrong-credentials`
 */
export async function guessPassword<Known>(
  house: House,
  at: { account: string; address: string },
  check: () => Promise<Known | null>,
): Promise<Known> {
  const account = `account:${at.account}|${at.address}`;
  const address = `address:${at.address}`;
  await inTransaction(house.db, async (tx) => {
    await holdBucket(tx, account);
    refuseHurry(await findFailures(tx, [account, address]));
    await countFailure(tx, [account]);
  });

  const known = await check();
  if (known === null) {
    await countFailure(house.db, [address]);
    throw new Refusal('wrong-credentials');
  }
  await forgetFailures(house.db, [account]);
  return known;
}

function refuseHurry(failures: Awaited<ReturnType<typeof findFailures>>): void {
  const left = failures.map(({ bucket, failures: count, secondsAgo }) => {
    const counted = bucket.startsWith('address:') ? count - addressPatience : count;
    return secondsToWait(Math.max(0, counted)) - secondsAgo;
  });
  const seconds = Math.ceil(Math.max(0, ...left));
  if (seconds > 0) throw new Refusal('slow-down', { seconds });
}
