import type { ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import type { CallRow } from '@motcua/db/queue/calls';
import { findCounter } from '@motcua/db/queue/counters';
import { Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';

/** Whoever is at another clerk's counter is theirs; a supervisor may help everywhere. */
export async function refuseForeignCall(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  call: CallRow | null,
): Promise<void> {
  if (!call || mayIn(clerk, shopId, 'queue.act') === 'supervisor') return;
  const counter = await findCounter(tx, call.counterId);
  if (counter?.shift?.staffId !== clerk.staffId)
    throw new Refusal('wrong-counter', { counter: call.counter });
}
