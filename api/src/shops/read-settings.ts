import type { ShopId } from '@motcua/contracts/ids';
import type { ShopSettings } from '@motcua/contracts/shops';
import type { Database } from '@motcua/db/connect';
import { findComingDays } from '@motcua/db/shops/calendar';
import { findCounterSettings } from '@motcua/db/shops/counters';
import { findDevices } from '@motcua/db/shops/devices';
import { findNotices } from '@motcua/db/shops/notices';
import { findAllPriorityClasses } from '@motcua/db/shops/priority-classes';
import { findShopSectors } from '@motcua/db/shops/sectors';
import { findShop } from '@motcua/db/shops/shops';
import { findAgencies } from '@motcua/db/staff/agencies';
import { findMembers } from '@motcua/db/staff/people';
import { found } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { shownHours } from './shown-hours.ts';

/** Everything the administrator's pages show of one shop. One question after the other: a page must not take the whole pool. */
export async function readSettings(db: Database, clerk: Clerk, shopId: ShopId): Promise<ShopSettings> {
  mayIn(clerk, shopId, 'shop.read-settings');
  const shop = found(await findShop(db, shopId));
  const openingHours = await shownHours(db, shopId, shop.timeZone);
  return {
    shop,
    hours: openingHours.hours,
    openingHours,
    sectors: await findShopSectors(db, shopId),
    counters: await findCounterSettings(db, shopId),
    priorityClasses: await findAllPriorityClasses(db, shopId),
    devices: await findDevices(db, shopId),
    staff: await findMembers(db, shopId),
    agencies: await findAgencies(db),
    notices: await findNotices(db, shopId),
    comingDays: await findComingDays(db, shop.timeZone),
  };
}
