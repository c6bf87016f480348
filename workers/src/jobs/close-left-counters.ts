import type { ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { freeAimedStops } from '@motcua/db/queue/change-stop';
import { closeShift } from '@motcua/db/queue/counters';
import { findLeftShifts } from '@motcua/db/queue/lapse-day';
import { lockQueue } from '@motcua/db/queue/lock-queue';

/**
 * Closes the counters that were opened on an earlier day and left open. Where somebody of today is being called or served,
 * a clerk is working through midnight: that counter stays.
 */
export async function closeLeftCounters(tx: Tx, shopId: ShopId): Promise<void> {
  const moment = await lockQueue(tx, { shopId });
  if (!moment) return;
  for (const { shiftId, counterId, counter, staffId } of await findLeftShifts(tx, shopId, moment.day)) {
    await closeShift(tx, shiftId);
    await freeAimedStops(tx, { counterId, staffId });
    await record(tx, {
      name: 'counter.closed',
      shopId,
      actor: { kind: 'clock' },
      payload: { counterId, counter },
    });
  }
}
