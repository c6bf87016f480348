import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import type { Tx } from '@motcua/db/connect';
import { findChange, insertChange, lockChange } from '@motcua/db/deadlines/calendar-changes';
import { record } from '@motcua/db/journal/record';
import { inverseOf } from '@motcua/rules/deadlines/changed-days';
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
  const inverse = await insertChange(tx, {
    shopId: change.shopId,
    days: inverseOf(change.days),
    reason: change.reason,
    undoes: changeId,
    enteredBy: clerk.staffId,
  });
  await record(tx, {
    name: 'calendar.change-entered',
    shopId: change.shopId,
    actor: actorOf(clerk),
    payload: { changeId: inverse, days: change.days.length },
  });
  return shownChange(tx, clerk, found(await findChange(tx, inverse)));
}
