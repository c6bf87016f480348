import type { DossierId, ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { startClock } from '@motcua/db/dossiers/clocks';
import { scheduleOf } from '@motcua/rules/deadlines/schedule';
import { usualSupplementTerm } from '@motcua/rules/dossiers/usual-terms';
import type { ShopCalendar } from './calendar-of.ts';
import { refuseDeadline } from './refuse-deadline.ts';

/** From now on the applicant has their own time to bring what is missing; it is nobody's lateness when it runs out. */
export async function beginApplicantClock(
  tx: Tx,
  shop: ShopCalendar,
  dossier: { dossierId: DossierId; shopId: ShopId },
  now: string,
): Promise<void> {
  const term = usualSupplementTerm;
  const schedule = refuseDeadline(() =>
    scheduleOf(shop.calendar, shop.timeZone, now, term, [], shop.settings),
  );
  await startClock(
    tx,
    { ...dossier, kind: 'applicant', agencyId: null, term, receivedAt: now },
    { ...schedule, calendarVersion: shop.version },
  );
}
