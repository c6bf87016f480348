import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import type { LocalDate } from '@motcua/contracts/dates';
import type { ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { findChange, insertChange, lockChange } from '@motcua/db/deadlines/calendar-changes';
import { readNow } from '@motcua/db/deadlines/read-now';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import { record } from '@motcua/db/journal/record';
import { inverseOf } from '@motcua/rules/deadlines/changed-days';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { changeFor } from './calendar-held.ts';
import { shownChange } from './calendar-shown.ts';

/**
 * Enters the inverse of a confirmed change. It is a change like any other: nothing is taken out of the history, and a
 * second person confirms it.
 */
export async function undoCalendarChange(tx: Tx, clerk: Clerk, changeId: string): Promise<CalendarChange> {
  const change = changeFor(clerk, await lockChange(tx, changeId), 'calendar.change');
  if (change.confirmedAt === null || change.undoneBy !== null) throw new Refusal('nothing-to-undo');
  if (change.hours !== null) await insistOnFuture(tx, change.hours.from, change.shopId);
  const inverse = await insertChange(tx, {
    shopId: change.shopId,
    days: inverseOf(change.days),
    hours: change.hours && {
      from: change.hours.from,
      before: change.hours.after,
      after: change.hours.before,
    },
    reason: change.reason,
    undoes: changeId,
    enteredBy: clerk.staffId,
  });
  await record(tx, {
    name: 'calendar.change-entered',
    shopId: change.shopId,
    actor: actorOf(clerk),
    payload: { changeId: inverse, days: Math.max(1, change.days.length) },
  });
  return shownChange(tx, clerk, found(await findChange(tx, inverse)));
}

/** Hours are taken back before they begin; afterwards others are set from a later day on. */
async function insistOnFuture(tx: Tx, from: LocalDate, shopId: ShopId | null): Promise<void> {
  const { timeZone } = found(shopId && (await findWorkingTimeOf(tx, shopId)));
  if (from <= dateOf(wallAt(await readNow(tx), timeZone)))
    throw new Refusal('hours-of-the-past', { date: from });
}
