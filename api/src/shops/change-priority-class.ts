import type { ShopId } from '@motcua/contracts/ids';
import type { ChangePriorityClass, PriorityClass } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { lockPriorityClass, updatePriorityClass } from '@motcua/db/shops/priority-classes';
import { changedFields } from '../changed-fields.ts';
import { found } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/** A priority class: its names, source, rank and minutes, and whether it is in use. People already waiting keep theirs. */
export async function changePriorityClass(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  code: string,
  wish: ChangePriorityClass,
): Promise<PriorityClass> {
  mayIn(clerk, shopId, 'shop.change');
  const before = found(await lockPriorityClass(tx, shopId, code));
  const fields = changedFields(before, wish);
  if (fields.length === 0) return before;
  const changed = { ...before, ...wish };
  await updatePriorityClass(tx, shopId, changed);
  await record(tx, {
    name: 'shop.priority-class-changed',
    shopId,
    actor: actorOf(clerk),
    payload: { code, fields },
  });
  return changed;
}
