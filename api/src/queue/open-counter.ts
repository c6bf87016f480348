import type { CounterId } from '@motcua/contracts/ids';
import type { OpenCounter } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { findCounter, findCounterOfClerk, openShift } from '@motcua/db/queue/counters';
import { lockQueue } from '@motcua/db/queue/lock-queue';
import { findRole } from '@motcua/db/staff/find-role';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/** Sits down at a counter, for oneself or in the place of an absent colleague. Already there: a success. */
export async function openCounter(
  tx: Tx,
  clerk: Clerk,
  counterId: CounterId,
  wish: OpenCounter,
): Promise<void> {
  const { shopId } = found(await lockQueue(tx, { counterId }));
  mayIn(clerk, shopId, 'counter.open');
  const counter = found(await findCounter(tx, counterId));
  if (!counter.active) throw new Refusal('counter-inactive', { counter: counter.number });
  if (counter.shift?.staffId === clerk.staffId) return;
  if (counter.shift) throw new Refusal('counter-taken', { counter: counter.number });
  const elsewhere = await findCounterOfClerk(tx, clerk.staffId);
  if (elsewhere) throw new Refusal('clerk-at-other-counter', { counter: elsewhere.number });
  if (wish.standsInFor && !(await findRole(tx, wish.standsInFor, shopId))) throw new Refusal('not-found');

  await openShift(tx, { shopId, counterId, staffId: clerk.staffId, standsInFor: wish.standsInFor });
  await record(tx, {
    name: 'counter.opened',
    shopId,
    actor: actorOf(clerk),
    payload: { counterId, counter: counter.number, standsInFor: wish.standsInFor },
  });
}
