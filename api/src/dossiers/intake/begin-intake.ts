import type { DossierId, ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { startClock } from '@motcua/db/dossiers/clocks';
import { numberIntake } from '@motcua/db/dossiers/intake';
import { type Schedule, scheduleOf } from '@motcua/rules/deadlines/schedule';
import { intakeTerm } from '@motcua/rules/dossiers/usual-terms';
import type { ShopCalendar } from '../calendar-of.ts';
import { refuseDeadline } from '../refuse-deadline.ts';

/**
 * Starts the office's eight working hours. What is sent at night or on a day off counts from the next opening; what is
 * sent again with what was missing is counted from the beginning.
 */
export async function beginIntake(
  tx: Tx,
  { dossierId, shopId }: { dossierId: DossierId; shopId: ShopId },
  shop: ShopCalendar,
  now: string,
): Promise<Schedule> {
  const schedule = refuseDeadline(() =>
    scheduleOf(shop.calendar, shop.timeZone, now, intakeTerm, [], shop.settings),
  );
  await startClock(
    tx,
    { dossierId, shopId, kind: 'intake', agencyId: null, term: intakeTerm, receivedAt: now },
    { ...schedule, calendarVersion: shop.version },
  );
  await numberIntake(tx, dossierId);
  return schedule;
}
