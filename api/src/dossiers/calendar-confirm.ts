import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import type { ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import {
  type CalendarChangeRow,
  confirmChange,
  findChange,
  lockChange,
} from '@motcua/db/deadlines/calendar-changes';
import { holdCalendar } from '@motcua/db/deadlines/hold-calendar';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import { writeDays } from '@motcua/db/deadlines/write-days';
import { countOpenDossiers } from '@motcua/db/dossiers/calendar-open';
import { record } from '@motcua/db/journal/record';
import { isSameDay, specialOn, withChangedDays } from '@motcua/rules/deadlines/changed-days';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { layCalendar } from '@motcua/rules/deadlines/working-calendar';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { changeFor, shopsIn } from './calendar-held.ts';
import { shownChange } from './calendar-shown.ts';
import { refuseDeadline } from './refuse-deadline.ts';

/**
 * A second person confirms a change. From this moment every new date is said by the changed calendar; the dates of what
 * is open follow in batches. Nobody is saying a date while the calendar changes under it.
 */
export async function confirmCalendarChange(tx: Tx, clerk: Clerk, changeId: string): Promise<CalendarChange> {
  const { shopId } = changeFor(clerk, await findChange(tx, changeId), 'calendar.change');
  // Counted before the calendar is held: whoever receives a dossier meanwhile waits for nothing that takes long.
  const total = await countOpenDossiers(tx, { shopId, before: null });
  await holdCalendar(tx);
  const change = changeFor(clerk, await lockChange(tx, changeId), 'calendar.change');
  if (change.confirmedAt !== null) throw new Refusal('change-already-applied');
  if (change.enteredBy === clerk.staffId) throw new Refusal('second-person-needed');
  await stillFits(tx, change, change.shopId ?? shopsIn(clerk, 'calendar.change')[0] ?? null);
  await writeDays(tx, change.shopId, change.days);
  const version = await confirmChange(tx, changeId, { by: clerk.staffId, total });
  await record(tx, {
    name: 'calendar.change-confirmed',
    shopId: change.shopId,
    actor: actorOf(clerk),
    payload: { changeId, version },
  });
  return shownChange(tx, clerk, found(await findChange(tx, changeId)));
}

/** The days are still as they were when the change was entered, and with it somebody still works on some day. */
async function stillFits(tx: Tx, change: CalendarChangeRow, shopId: ShopId | null): Promise<void> {
  const scope = change.shopId === null ? 'national' : 'shop';
  const known = found(shopId && (await findWorkingTimeOf(tx, shopId)));
  for (const { date, before } of change.days)
    if (!isSameDay(specialOn(known, scope, date), before)) throw new Refusal('calendar-overtaken', { date });
  refuseDeadline(() => layCalendar(workingTimeOf(withChangedDays(known, scope, change.days))));
}
