import type { ShopId, StaffId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { freeAimedStops } from '@motcua/db/queue/change-stop';
import { closeShift, findCounterOfClerk } from '@motcua/db/queue/counters';
import { lockQueue } from '@motcua/db/queue/lock-queue';
import { Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from './asker.ts';

/**
 * Whoever may no longer work at a counter leaves it, or it would stay open with nobody to close it. While they serve a
 * citizen that is refused with `counter-busy`; to lock somebody out that very second, give them a new password.
 * @param shopId only a counter of this shop; without it, wherever it is
 */
export async function leaveCounter(tx: Tx, clerk: Clerk, staffId: StaffId, shopId?: ShopId): Promise<void> {
  const place = await findCounterOfClerk(tx, staffId);
  if (!place || (shopId && place.shopId !== shopId)) return;
  await lockQueue(tx, { counterId: place.counterId });
  const counter = await findCounterOfClerk(tx, staffId);
  if (!counter?.shift) return;
  if (counter.callId !== null)
    throw new Refusal('counter-busy', { label: counter.label, counter: counter.number });
  await closeShift(tx, counter.shift.shiftId);
  await freeAimedStops(tx, { counterId: counter.counterId, staffId });
  await record(tx, {
    name: 'counter.closed',
    shopId: counter.shopId,
    actor: actorOf(clerk),
    payload: { counterId: counter.counterId, counter: counter.number },
  });
}
