import type { ShopId } from '@motcua/contracts/ids';
import type { ShopHours } from '@motcua/contracts/shops';
import type { Database, Tx } from '@motcua/db/connect';
import { findWaitingHours } from '@motcua/db/deadlines/calendar-changes';
import { readNow } from '@motcua/db/deadlines/read-now';
import { findPeriods } from '@motcua/db/shops/hours';
import { hoursOn } from '@motcua/rules/deadlines/hours-on';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';

/** The opening hours of a shop: those of today, all that were and will be, and what waits for a second person. */
export async function shownHours(db: Database | Tx, shopId: ShopId, timeZone: string): Promise<ShopHours> {
  const today = dateOf(wallAt(await readNow(db), timeZone));
  const periods = await findPeriods(db, shopId);
  const waiting = await findWaitingHours(db, shopId);
  return {
    hours: [...hoursOn(periods, today)],
    today,
    periods,
    // What was to begin on a day that is over can no longer be confirmed.
    waiting: waiting
      .filter(({ hours }) => hours.from >= today)
      .map(({ changeId, hours }) => ({ changeId, from: hours.from, hours: hours.after })),
  };
}
