import type { ShopId } from '@motcua/contracts/ids';
import type { SetNotices } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { replaceNotices } from '@motcua/db/shops/notices';
import { lockShop } from '@motcua/db/shops/shops';
import { found } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/** The sentences that take turns at the foot of the boards, set as a whole and in their order. */
export async function setNotices(tx: Tx, clerk: Clerk, shopId: ShopId, wish: SetNotices) {
  mayIn(clerk, shopId, 'shop.change');
  found(await lockShop(tx, shopId));
  await replaceNotices(tx, shopId, wish);
  await record(tx, {
    name: 'shop.notices-set',
    shopId,
    actor: actorOf(clerk),
    payload: { notices: wish.notices.length },
  });
  return { done: true as const };
}
