import type { ShopId } from '@motcua/contracts/ids';
import { findShopsToClose } from '@motcua/db/queue/lapse-day';
import { forgetDayKeys } from '@motcua/db/shops/day-keys';
import { inTransaction } from '@motcua/db/transaction';
import { eachOnItsOwn } from '@motcua/notices/each-on-its-own';
import type { House } from '../house.ts';
import { closeLeftCounters } from './close-left-counters.ts';
import { lapseLeftStops } from './lapse-left-stops.ts';

/**
 * Closes the days that are over: nobody of yesterday stands in today's queue, and no counter looks manned that was
 * left open overnight. Each shop by its own wall clock, in short transactions; harmless when done twice or by many at once.
 */
export async function closeTheDay(house: House): Promise<void> {
  await forgetDayKeys(house.db);
  await eachOnItsOwn(house, await findShopsToClose(house.db), (shopId) => closeShopDay(house, shopId));
}

async function closeShopDay(house: House, shopId: ShopId): Promise<void> {
  while ((await inTransaction(house.db, (tx) => lapseLeftStops(tx, shopId))) > 0) house.nudge();
  await inTransaction(house.db, (tx) => closeLeftCounters(tx, shopId));
  house.nudge();
}
