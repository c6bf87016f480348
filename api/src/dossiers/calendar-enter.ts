import type { CalendarChange, EnterCalendarChange } from '@motcua/contracts/calendar-changes';
import type { ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { findChange, insertChange } from '@motcua/db/deadlines/calendar-changes';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import { record } from '@motcua/db/journal/record';
import { specialOn, troubleWith } from '@motcua/rules/deadlines/changed-days';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';
import { shownChange } from './calendar-shown.ts';

/** Writes down what shall change in the calendar. Nothing changes by it: a second person looks and confirms. */
export async function enterCalendarChange(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  wish: EnterCalendarChange,
): Promise<CalendarChange> {
  mayIn(clerk, shopId, 'calendar.change');
  const time = workingTimeOf(found(await findWorkingTimeOf(tx, shopId)));
  const fault = troubleWith(time, wish.scope, wish.days);
  if (fault !== null) throw new Refusal('calendar-day-refused', fault);
  const days = wish.days
    .map(({ date, after }) => ({ date, before: specialOn(time, wish.scope, date), after }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const changeId = await insertChange(tx, {
    shopId: wish.scope === 'shop' ? shopId : null,
    days,
    hours: null,
    reason: wish.reason,
    undoes: null,
    enteredBy: clerk.staffId,
  });
  await record(tx, {
    name: 'calendar.change-entered',
    shopId,
    actor: actorOf(clerk),
    payload: { changeId, days: days.length },
  });
  return shownChange(tx, clerk, found(await findChange(tx, changeId)));
}
