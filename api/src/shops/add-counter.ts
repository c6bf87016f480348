import type { ShopId } from '@motcua/contracts/ids';
import type { AddCounter, Counter } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { insertCounter } from '@motcua/db/shops/counters';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';
import { checkSectors } from './check-sectors.ts';

/** A new counter. A number that another counter of the shop has is refused with `name-taken`. */
export async function addCounter(tx: Tx, clerk: Clerk, shopId: ShopId, wish: AddCounter): Promise<Counter> {
  mayIn(clerk, shopId, 'shop.change');
  const sectors = await checkSectors(tx, shopId, wish.sectors);
  const counter = await insertCounter(tx, shopId, { ...wish, sectors });
  await record(tx, {
    name: 'shop.counter-added',
    shopId,
    actor: actorOf(clerk),
    payload: { counterId: counter.counterId, counter: counter.number },
  });
  return counter;
}
