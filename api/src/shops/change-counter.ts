import type { CounterId } from '@motcua/contracts/ids';
import type { ChangeCounter, Counter } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { lockQueue } from '@motcua/db/queue/lock-queue';
import { findCounterSetting, isCounterOpen, updateCounter } from '@motcua/db/shops/counters';
import { changedFields } from '../changed-fields.ts';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';
import { checkSectors } from './check-sectors.ts';

/**
 * A counter's number, name, zone and sectors, and whether it is in use. It cannot be put out of use while somebody sits
 * there; whoever was sent to it went back to the sector's queue when it was closed.
 */
export async function changeCounter(
  tx: Tx,
  clerk: Clerk,
  counterId: CounterId,
  wish: ChangeCounter,
): Promise<Counter> {
  // The queue is held, so that nobody opens the counter or calls somebody to it meanwhile.
  const { shopId } = found(await lockQueue(tx, { counterId }));
  mayIn(clerk, shopId, 'shop.change');
  const counter = found(await findCounterSetting(tx, counterId));
  if (wish.active === false && counter.active && (await isCounterOpen(tx, counterId)))
    throw new Refusal('counter-in-use', { counter: counter.number });
  const sectors = wish.sectors ? await checkSectors(tx, shopId, wish.sectors) : counter.sectors;
  const changed = { ...counter, ...wish, sectors };
  const fields = changedFields<Counter>(counter, { ...wish, sectors });
  if (fields.length === 0) return counter;
  await updateCounter(tx, changed);
  await record(tx, {
    name: 'shop.counter-changed',
    shopId,
    actor: actorOf(clerk),
    payload: { counterId, counter: changed.number, fields },
  });
  return changed;
}
