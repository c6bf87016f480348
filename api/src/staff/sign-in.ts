import type { SignIn } from '@motcua/contracts/staff';
import { record } from '@motcua/db/journal/record';
import { openSession } from '@motcua/db/staff/sessions';
import { findAccount } from '@motcua/db/staff/sign-ins';
import { inTransaction } from '@motcua/db/transaction';
import type { House } from '../house.ts';
import { guessPassword } from './guess-password.ts';
import { verifyPassword } from './passwords.ts';
import { newSecret, secretHash } from './secrets.ts';

// Checked when the name is unknown, so that the answer takes as long as for a known one.
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$bW90Y3VhLW5vYm9keS1oZXJl$2c0ynkTHGmLJVBAzN8yVhkfXKbAg0L0bWzlKIJpc0NY';

/**
 * Opens a session. Unknown names, wrong passwords and people out of service look the same, and guessing grows slow.
 * @returns the secret for the cookie; the house keeps only its hash
 */
export async function signIn(
  house: House,
  wish: SignIn,
  address: string,
): Promise<{ secret: string; hash: Buffer }> {
  const username = wish.username.trim().toLowerCase();
  const { staffId } = await guessPassword(house, { account: username, address }, async () => {
    const account = await findAccount(house.db, username);
    const right = await verifyPassword(account?.passwordHash ?? nobodysHash, wish.password);
    return account?.active && right ? account : null;
  });

  const secret = newSecret();
  const hash = secretHash(secret);
  await inTransaction(house.db, async (tx) => {
    await openSession(tx, hash, staffId);
    await record(tx, {
      name: 'staff.signed-in',
      shopId: null,
      actor: { kind: 'staff', id: staffId },
      payload: {},
    });
  });
  house.nudge();
  return { secret, hash };
}
