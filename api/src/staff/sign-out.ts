import { record } from '@motcua/db/journal/record';
import { endSession, endSessionsOf } from '@motcua/db/staff/sessions';
import { inTransaction } from '@motcua/db/transaction';
import type { House } from '../house.ts';
import type { Clerk } from './asker.ts';

/** Ends this session, or all of this person's. Sockets follow within a minute, see `realtime/`. */
export async function signOut(house: House, clerk: Clerk, everywhere: boolean): Promise<void> {
  await inTransaction(house.db, async (tx) => {
    if (everywhere) await endSessionsOf(tx, clerk.staffId);
    else await endSession(tx, clerk.sessionHash);
    await record(tx, {
      name: 'staff.signed-out',
      shopId: null,
      actor: { kind: 'staff', id: clerk.staffId },
      payload: { everywhere },
    });
  });
  house.nudge();
}
