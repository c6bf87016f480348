import { type CalendarPreview, type MovedDossier, previewMost } from '@motcua/contracts/calendar-changes';
import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { type CalendarChangeRow, findChange } from '@motcua/db/deadlines/calendar-changes';
import { readNow } from '@motcua/db/deadlines/read-now';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import { findOpenClocks, findOpenDossiers, type OpenClock } from '@motcua/db/dossiers/calendar-open';
import { findSlipDates } from '@motcua/db/dossiers/calendar-slips';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { reschedule } from '@motcua/rules/deadlines/reschedule';
import type { ThresholdRules } from '@motcua/rules/deadlines/thresholds';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { layCalendar, type WorkingCalendar } from '@motcua/rules/deadlines/working-calendar';
import { wallAt } from '@motcua/rules/deadlines/zone';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import type { Clerk } from '../staff/asker.ts';
import { changeFor, shopsIn } from './calendar-held.ts';
import { shownChange } from './calendar-shown.ts';
import { withChange } from './calendar-with.ts';
import { refuseDeadline } from './refuse-deadline.ts';

const atOnce = 1_000;

/**
 * What a change would do if it were confirmed now, by the very rule that will do it. Everything open is counted; the
 * dossiers of shops in which whoever asks has no place are counted and not named.
 */
export async function previewCalendarChange(
  house: House,
  clerk: Clerk,
  changeId: string,
): Promise<CalendarPreview> {
  const change = changeFor(clerk, await findChange(house.db, changeId), 'calendar.read');
  const named = new Set(shopsIn(clerk, 'calendar.read'));
  const now = await readNow(house.db);
  const shops = new Map<ShopId, ChangedShop>();
  const lists = { moved: list(), startLate: list(), stopLate: list(), wrongSlips: list() };
  let [open, withoutDate] = [0, 0];
  let after: DossierId | null = null;
  for (;;) {
    const taken = await findOpenDossiers(house.db, { shopId: change.shopId, before: null }, after, atOnce);
    if (taken.length === 0) break;
    after = taken.at(-1) ?? null;
    const clocks = (await findOpenClocks(house.db, taken)).filter(({ whole }) => whole);
    open += clocks.length;
    const moves: Move[] = [];
    for (const clock of clocks) {
      const shop = shops.get(clock.shopId) ?? (await changedShop(house, change, clock.shopId, now));
      shops.set(clock.shopId, shop);
      const schedule = reschedule(shop.calendar, shop.timeZone, clock, shop.rules);
      if (schedule === null) withoutDate += 1;
      else if (schedule.dueAt !== clock.dueAt)
        moves.push({
          clock,
          to: schedule.dueAt,
          lateBefore: clock.pausedSince === null && shop.today > clock.dueDay,
          lateAfter: schedule.pausedSince === null && shop.today > schedule.dueDay,
        });
    }
    const slips = await findSlipDates(
      house.db,
      moves.map(({ clock }) => clock.dossierId),
    );
    for (const { clock, to, lateBefore, lateAfter } of moves) {
      const { dossierId, shopId, code, dueAt } = clock;
      const moved = named.has(shopId) ? { dossierId, code: code ?? '', from: dueAt, to } : null;
      add(lists.moved, moved);
      if (lateAfter && !lateBefore) add(lists.startLate, moved);
      if (lateBefore && !lateAfter) add(lists.stopLate, moved);
      const slip = slips.get(dossierId);
      if (slip !== undefined && slip !== to) add(lists.wrongSlips, moved && { ...moved, from: slip });
    }
  }
  const timeZone = [...shops.values()][0]?.timeZone ?? (await zoneOf(house, change, clerk));
  return {
    change: await shownChange(house.db, clerk, change),
    timeZone,
    open,
    ...lists,
    withoutDate,
  };
}

type Move = { clock: OpenClock; to: string; lateBefore: boolean; lateAfter: boolean };
type Listed = { count: number; first: MovedDossier[] };
type ChangedShop = { calendar: WorkingCalendar; timeZone: string; rules: ThresholdRules; today: string };

const list = (): Listed => ({ count: 0, first: [] });

function add(listed: Listed, moved: MovedDossier | null): void {
  listed.count += 1;
  if (moved !== null && listed.first.length < previewMost) listed.first.push(moved);
}

/** The calendar of a shop with the change in it. */
async function changedShop(
  house: House,
  change: CalendarChangeRow,
  shopId: ShopId,
  now: string,
): Promise<ChangedShop> {
  const known = found(await findWorkingTimeOf(house.db, shopId));
  const changed = change.confirmedAt === null ? withChange(known, change) : known;
  return {
    calendar: refuseDeadline(() => layCalendar(workingTimeOf(changed))),
    timeZone: known.timeZone,
    rules: known.settings,
    today: dateOf(wallAt(now, known.timeZone)),
  };
}

async function zoneOf(house: House, change: CalendarChangeRow, clerk: Clerk): Promise<string> {
  const shopId = change.shopId ?? shopsIn(clerk, 'calendar.read')[0] ?? null;
  return found(shopId && (await findWorkingTimeOf(house.db, shopId))).timeZone;
}
