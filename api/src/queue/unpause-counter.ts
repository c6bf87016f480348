import type { CounterId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { endPause } from '@motcua/db/queue/counters';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { holdOwnCounter } from './at-the-counter.ts';

/** Goes on after a pause. Not paused: nothing to do. */
export async function unpauseCounter(tx: Tx, clerk: Clerk, counterId: CounterId): Promise<void> {
  const { moment, counter } = await holdOwnCounter(tx, clerk, counterId);
  if (!counter.shift.pausedSince) return;

  await endPause(tx, counter.shift.shiftId);
  await record(tx, {
    name: 'counter.unpaused',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    payload: { counterId, counter: counter.number },
  });
}
