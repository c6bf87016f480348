import type { CalendarChange } from '@motcua/contracts/calendar-changes';
import type { Tx } from '@motcua/db/connect';
import {
  type CalendarChangeRow,
  confirmChange,
  findChange,
  lockChange,
} from '@motcua/db/deadlines/calendar-changes';
import { holdCalendar } from '@motcua/db/deadlines/hold-calendar';
import { readNow } from '@motcua/db/deadlines/read-now';
import { findWorkingTimeOf, type KnownTime } from '@motcua/db/deadlines/working-time';
import { writeDays } from '@motcua/db/deadlines/write-days';
import { countOpenDossiers } from '@motcua/db/dossiers/calendar-open';
import { record } from '@motcua/db/journal/record';
import { keepPeriods } from '@motcua/db/shops/hours';
import { isSameDay, specialOn } from '@motcua/rules/deadlines/changed-days';
import { isSameWeek } from '@motcua/rules/deadlines/is-same-week';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { layCalendar } from '@motcua/rules/deadlines/working-calendar';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { changeFor, shopsIn } from './calendar-held.ts';
import { shownChange } from './calendar-shown.ts';
import { withChange } from './calendar-with.ts';
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
  const known = found(await workingTimeAround(tx, clerk, change));
  await stillFits(tx, change, known);
  if (change.hours === null) await writeDays(tx, change.shopId, change.days);
  else if (change.shopId !== null) await keepPeriods(tx, change.shopId, withChange(known, change).periods);
  const version = await confirmChange(tx, changeId, { by: clerk.staffId, total });
  await record(tx, {
    name: 'calendar.change-confirmed',
    shopId: change.shopId,
    actor: actorOf(clerk),
    payload: { changeId, version },
  });
  return shownChange(tx, clerk, found(await findChange(tx, changeId)));
}

/** A change of the whole country is looked at in any of the shops of who confirms it. */
function workingTimeAround(tx: Tx, clerk: Clerk, { shopId }: CalendarChangeRow): Promise<KnownTime | null> {
  return findWorkingTimeOf(tx, found(shopId ?? shopsIn(clerk, 'calendar.change')[0]));
}

/**
 * The days are still as they were when the change was entered, hours have not begun meanwhile, and with it somebody
 * still works on some day.
 */
async function stillFits(tx: Tx, change: CalendarChangeRow, known: KnownTime): Promise<void> {
  const scope = change.shopId === null ? 'national' : 'shop';
  for (const { date, before } of change.days)
    if (!isSameDay(specialOn(known, scope, date), before)) throw new Refusal('calendar-overtaken', { date });
  if (change.hours !== null) {
    const { from, before, after } = change.hours;
    const today = dateOf(wallAt(await readNow(tx), known.timeZone));
    // What was worked is worked: hours are neither set for days that are over nor taken back once they have begun.
    if (from < today || (from === today && after === null))
      throw new Refusal('hours-of-the-past', { date: from });
    const standing = known.periods.find((period) => period.from === from)?.hours ?? null;
    if (!isSameWeek(standing, before)) throw new Refusal('calendar-overtaken', { date: from });
  }
  refuseDeadline(() => layCalendar(workingTimeOf(withChange(known, change))));
}
