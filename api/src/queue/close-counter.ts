import type { CounterId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { freeAimedStops } from '@motcua/db/queue/change-stop';
import { closeShift, findCounter } from '@motcua/db/queue/counters';
import { lockQueue } from '@motcua/db/queue/lock-queue';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/**
 * Leaves a counter. Whoever is there must be finished first; whoever was sent to this counter or this clerk goes back
 * to the sector's queue, because an empty chair calls nobody. A supervisor may close the counter somebody left behind.
 */
export async function closeCounter(tx: Tx, clerk: Clerk, counterId: CounterId): Promise<void> {
  const { shopId } = found(await lockQueue(tx, { counterId }));
  const role = mayIn(clerk, shopId, 'counter.open');
  const counter = found(await findCounter(tx, counterId));
  if (!counter.shift) return;
  if (counter.shift.staffId !== clerk.staffId && role !== 'supervisor')
    throw new Refusal('wrong-counter', { counter: counter.number });
  if (counter.callId) throw new Refusal('counter-busy', { counter: counter.number, label: counter.label });

  await closeShift(tx, counter.shift.shiftId);
  await freeAimedStops(tx, { counterId, staffId: counter.shift.staffId });
  await record(tx, {
    name: 'counter.closed',
    shopId,
    actor: actorOf(clerk),
    payload: { counterId, counter: counter.number },
  });
}
