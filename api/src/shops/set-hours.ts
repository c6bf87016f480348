import type { ShopId } from '@motcua/contracts/ids';
import type { SetHours } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { findHours, replaceHours } from '@motcua/db/shops/hours';
import { lockShop } from '@motcua/db/shops/shops';
import { hoursOverlap } from '@motcua/rules/calendar/hours-overlap';
import { found, insist } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';

/** The opening hours of a week, set as a whole. */
export async function setHours(tx: Tx, clerk: Clerk, shopId: ShopId, { hours }: SetHours): Promise<SetHours> {
  mayIn(clerk, shopId, 'shop.change');
  insist(hoursOverlap(hours));
  found(await lockShop(tx, shopId));
  await replaceHours(tx, shopId, hours);
  await record(tx, {
    name: 'shop.hours-set',
    shopId,
    actor: actorOf(clerk),
    payload: { intervals: hours.length },
  });
  return { hours: await findHours(tx, shopId) };
}
