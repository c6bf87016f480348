import type { Term } from '@motcua/contracts/deadlines';
import type { AgencyId } from '@motcua/contracts/ids';
import { startClock } from '@motcua/db/dossiers/clocks';
import { scheduleOf } from '@motcua/rules/deadlines/schedule';
import type { Acting } from '../act-on-dossier.ts';
import { refuseDeadline } from '../refuse-deadline.ts';

/** An agency's own clock begins; the whole term runs on beside it. */
export async function beginShare({ tx, held }: Acting, agencyId: AgencyId, term: Term): Promise<void> {
  const { shop, dossier, now } = held;
  const schedule = refuseDeadline(() =>
    scheduleOf(shop.calendar, shop.timeZone, now, term, [], shop.settings),
  );
  await startClock(
    tx,
    { dossierId: dossier.dossierId, shopId: dossier.shopId, kind: 'share', agencyId, term, receivedAt: now },
    { ...schedule, calendarVersion: shop.version },
  );
}
