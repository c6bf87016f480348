import type { FindDossiers, FoundDossiers } from '@motcua/contracts/dossiers';
import type { ShopId } from '@motcua/contracts/ids';
import { readNow } from '@motcua/db/deadlines/read-now';
import { asDesk } from '@motcua/db/dossiers/as-desk';
import { countLists } from '@motcua/db/dossiers/count-lists';
import { findDossiers } from '@motcua/db/dossiers/find-dossiers';
import { findPage } from '@motcua/db/dossiers/find-page';
import { searchDossiers } from '@motcua/db/dossiers/search-dossiers';
import { inSnapshot } from '@motcua/db/transaction';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { workingDayAfter } from '@motcua/rules/deadlines/working-day-after';
import { wallAt } from '@motcua/rules/deadlines/zone';
import type { House } from '../house.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { calendarOf } from './calendar-of.ts';
import { intakeOf } from './intake/intake-of.ts';
import { isLate } from './is-late.ts';
import { cursorOf, placeOf } from './list-cursor.ts';
import { readSearch } from './list-search.ts';
import { remainingOf } from './remaining-of.ts';

/**
 * One page of a work list, for the desk alone: the condition says what its agency may see, and PostgreSQL says it again.
 * What is searched for is never written down anywhere.
 */
export async function listDossiers(
  house: House,
  clerk: Clerk,
  shopId: ShopId,
  asked: FindDossiers,
  typed: string | null,
): Promise<FoundDossiers> {
  const role = mayIn(clerk, shopId, 'dossier.read');
  const desk = { shopId, agencyId: clerk.agencyId, staffId: clerk.staffId, head: role !== 'clerk' };
  const shop = await calendarOf(house.db, shopId);
  const now = await readNow(house.db);
  const today = dateOf(wallAt(now, shop.timeZone));
  // About to be late is what warnings are given of.
  const days = { today, soon: workingDayAfter(shop.calendar, today, Math.max(...shop.settings.warnDays)) };
  return inSnapshot(house.db, async (tx) => {
    const search = typed === null ? null : readSearch(house.settings.houseKey, typed);
    const counts = await countLists(tx, desk, days);
    const meant = search && (await searchDossiers(tx, desk, search));
    const found = await findPage(tx, desk, days, {
      list: asked.list,
      found: meant,
      sector: asked.sector ?? null,
      channel: asked.channel ?? null,
      limit: asked.limit + 1,
      after: asked.cursor === undefined ? null : placeOf(asked.cursor),
    });
    const page = found.slice(0, asked.limit);
    const last = page.at(-1);
    // From here on PostgreSQL looks over the desk's shoulder: what people read passes its lock too.
    await asDesk(tx, desk);
    const dossiers = await findDossiers(tx, page, asked.list === 'asked' ? desk.agencyId : null);
    return {
      dossiers: dossiers.map(({ dueDay, stoppedAt, intakeDueAt, ...dossier }) => ({
        ...dossier,
        late: isLate({ dueDay, stoppedAt, pausedSince: dossier.pausedSince }, today, shop.timeZone),
        dueToday: stoppedAt === null && dossier.pausedSince === null && dueDay === today,
        remaining: remainingOf(shop, { dueAt: dossier.dueAt, stoppedAt }, now),
        intake: intakeOf(shop, intakeDueAt === null ? null : { dueAt: intakeDueAt }, now),
      })),
      next: found.length > asked.limit && last ? cursorOf(last) : null,
      counts,
      timeZone: shop.timeZone,
    };
  });
}
