import type { DossierId, ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { type CalendarChangeRow, endChange, findUnapplied } from '@motcua/db/deadlines/calendar-changes';
import { shareCalendar } from '@motcua/db/deadlines/hold-calendar';
import { readNow } from '@motcua/db/deadlines/read-now';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import {
  countMoved,
  keepAsTheyAre,
  keepRecounted,
  type MovedDate,
  type Recounted,
  writeMovedDates,
} from '@motcua/db/dossiers/calendar-keep';
import { findOpenClocks, findOpenDossiers, lockDossiers } from '@motcua/db/dossiers/calendar-open';
import { voidOverdue } from '@motcua/db/dossiers/void-overdue';
import { record } from '@motcua/db/journal/record';
import { inTransaction } from '@motcua/db/transaction';
import { reschedule } from '@motcua/rules/deadlines/reschedule';
import type { ThresholdRules } from '@motcua/rules/deadlines/thresholds';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { layCalendar, type WorkingCalendar } from '@motcua/rules/deadlines/working-calendar';
import type { House } from '../house.ts';

/** So many dossiers at once: short enough that a clerk who acts on one of them waits no longer than for a page. */
const atOnce = 1_000;

/**
 * Says the dates of all open dossiers anew after changes of the calendar were confirmed, a thousand in one transaction.
 * Each clock carries the version of the calendar it was counted by: whoever is killed in the middle leaves whole batches
 * behind, and the next goes on with what is still counted by an older one. Closed dossiers keep their dates.
 */
export async function applyCalendarChanges(house: House): Promise<void> {
  for (const change of await findUnapplied(house.db)) await applyChange(house, change);
}

async function applyChange(house: House, change: CalendarChangeRow): Promise<void> {
  const calendars = new Map<ShopId, ShopCalendar>();
  // Whoever says a date while a change is being confirmed is waited for: nothing comes in behind by the calendar before.
  const scope = { shopId: change.shopId, before: change.version };
  let taken = await findOpenDossiers(house.db, scope, null, atOnce);
  while (taken.length > 0) {
    const batch = taken;
    await inTransaction(house.db, (tx) => applyBatch(tx, change, batch, calendars));
    taken = await findOpenDossiers(house.db, scope, taken.at(-1) ?? null, atOnce);
  }
  await inTransaction(house.db, async (tx) => {
    const { changeId, version, shopId, total } = change;
    if (!(await endChange(tx, changeId))) return;
    const moved = await countMoved(tx, changeId, 0);
    await record(tx, {
      name: 'calendar.change-applied',
      shopId,
      actor: { kind: 'clock' },
      payload: { changeId, version, moved, total },
    });
  });
  house.nudge();
}

async function applyBatch(
  tx: Tx,
  change: CalendarChangeRow,
  dossierIds: readonly DossierId[],
  calendars: Map<ShopId, ShopCalendar>,
): Promise<void> {
  await shareCalendar(tx);
  await lockDossiers(tx, dossierIds);
  const clocks = await findOpenClocks(tx, dossierIds);
  const now = await readNow(tx);
  for (const shopId of new Set(clocks.map((clock) => clock.shopId)))
    calendars.set(shopId, await calendarOf(tx, shopId, calendars.get(shopId)));
  const byVersion = Map.groupBy(clocks, ({ shopId }) => calendars.get(shopId)?.version ?? 0);
  const moved: MovedDate[] = [];
  for (const [version, counted] of byVersion) {
    const kept: string[] = [];
    const recounted: Recounted[] = [];
    for (const clock of counted) {
      const shop = calendars.get(clock.shopId);
      const schedule = shop ? reschedule(shop.calendar, shop.timeZone, clock, shop.rules) : null;
      if (schedule === null) {
        kept.push(clock.clockId);
        continue;
      }
      const moves = schedule.dueAt !== clock.dueAt;
      if (moves && clock.whole)
        moved.push({
          dossierId: clock.dossierId,
          state: clock.state,
          from: clock.dueAt,
          to: schedule.dueAt,
        });
      // With the same date, what was passed stays passed; only what is to come may have moved.
      const thresholds = moves
        ? schedule.thresholds
        : [
            ...clock.thresholds.filter(({ at }) => at <= now),
            ...schedule.thresholds.filter(({ at }) => at > now),
          ];
      recounted.push({ ...schedule, clockId: clock.clockId, thresholds, moved: moves });
    }
    await keepRecounted(tx, recounted, version);
    await keepAsTheyAre(tx, kept, version);
  }
  await writeMovedDates(tx, moved, { changeId: change.changeId, statedAt: now });
  await voidOverdue(
    tx,
    moved.filter(({ from, to }) => to > from).map(({ dossierId }) => dossierId),
    `Lịch làm việc thay đổi: ${change.reason}`,
  );
  await countMoved(tx, change.changeId, moved.length);
}

type ShopCalendar = {
  calendar: WorkingCalendar;
  timeZone: string;
  rules: ThresholdRules;
  version: number;
  read: string;
};

/** Read in each batch, because another change may be confirmed meanwhile; laid out anew only where one was. */
async function calendarOf(tx: Tx, shopId: ShopId, before: ShopCalendar | undefined): Promise<ShopCalendar> {
  const known = await findWorkingTimeOf(tx, shopId);
  if (known === null) throw new Error(`the shop ${shopId} has dossiers and is not there`);
  const read = JSON.stringify(known);
  if (before?.read === read) return before;
  const { timeZone, settings, version } = known;
  return { calendar: layCalendar(workingTimeOf(known)), timeZone, rules: settings, version, read };
}
