import type { ChangeOwnPassword } from '@motcua/contracts/staff';
import { record } from '@motcua/db/journal/record';
import { endSessionsOf, openSession } from '@motcua/db/staff/sessions';
import { findAccountOf, setPassword } from '@motcua/db/staff/sign-ins';
import { inTransaction } from '@motcua/db/transaction';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import type { Clerk } from './asker.ts';
import { guessPassword } from './guess-password.ts';
import { hashPassword, verifyPassword } from './passwords.ts';

/**
 * Changes one's own password; every other session of this person ends, this one goes on. Whoever finds a counter left
 * alone may guess at the present password no faster than at the door.
 */
export async function changeOwnPassword(
  house: House,
  clerk: Clerk,
  wish: ChangeOwnPassword,
  address: string,
): Promise<void> {
  const account = found(await findAccountOf(house.db, clerk.staffId));
  await guessPassword(house, { account: clerk.staffId, address }, async () =>
    (await verifyPassword(account.passwordHash, wish.current)) ? account : null,
  );
  const hash = await hashPassword(wish.next);
  await inTransaction(house.db, async (tx) => {
    await setPassword(tx, clerk.staffId, hash, false);
    await endSessionsOf(tx, clerk.staffId);
    await openSession(tx, clerk.sessionHash, clerk.staffId);
    await record(tx, {
      name: 'staff.changed',
      shopId: null,
      actor: { kind: 'staff', id: clerk.staffId },
      payload: { staffId: clerk.staffId, fields: ['password'] },
    });
  });
  house.nudge();
}
