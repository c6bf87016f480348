import type { ShopId } from '@motcua/contracts/ids';
import type { AddPriorityClass, PriorityClass } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { insertPriorityClass } from '@motcua/db/shops/priority-classes';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/** A class of people the shop lets go first, with its legal source. A code in use is refused with `name-taken`. */
export async function addPriorityClass(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  wish: AddPriorityClass,
): Promise<PriorityClass> {
  mayIn(clerk, shopId, 'shop.change');
  await insertPriorityClass(tx, shopId, wish);
  await record(tx, {
    name: 'shop.priority-class-added',
    shopId,
    actor: actorOf(clerk),
    payload: { code: wish.code },
  });
  return { ...wish, active: true };
}
