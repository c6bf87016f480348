import type { ChangeOwnPassword } from '@motcua/contracts/staff';
import { record } from '@motcua/db/journal/record';
import { endSessionsOf, openSession } from '@motcua/db/staff/sessions';
import { findAccountOf, setPassword } from '@motcua/db/staff/sign-ins';
import { inTransaction } from '@motcua/db/transaction';
import type { House } from '../house.ts';
import { found, Refusal } from '../refusal.ts';
import type { Clerk } from './asker.ts';
import { hashPassword, verifyPassword } from './passwords.ts';

/** Changes one's own password; every other session of this person ends, this one goes on. */
export async function changeOwnPassword(house: House, clerk: Clerk, wish: ChangeOwnPassword): Promise<void> {
  const account = found(await findAccountOf(house.db, clerk.staffId));
  if (!(await verifyPassword(account.passwordHash, wish.current))) throw new Refusal('wrong-credentials');
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
