import type { ReadCalendar, ShopCalendarShown } from '@motcua/contracts/calendar-changes';
import type { ShopId } from '@motcua/contracts/ids';
import { findChangesOf } from '@motcua/db/deadlines/calendar-changes';
import { readNow } from '@motcua/db/deadlines/read-now';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import { hoursOn } from '@motcua/rules/deadlines/hours-on';
import { isExpected } from '@motcua/rules/deadlines/is-expected';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { wallAt } from '@motcua/rules/deadlines/zone';
import type { House } from '../house.ts';
import { found } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { shownChange } from './calendar-shown.ts';

/** So many changes are shown, the newest first. */
const changesMost = 50;

/** A stretch of a shop's calendar, and its newest changes. */
export async function readCalendar(
  house: House,
  clerk: Clerk,
  shopId: ShopId,
  { from, to }: ReadCalendar,
): Promise<ShopCalendarShown> {
  mayIn(clerk, shopId, 'calendar.read');
  const known = found(await findWorkingTimeOf(house.db, shopId));
  const time = workingTimeOf(known);
  const within = <Day extends { date: string }>(days: readonly Day[]) =>
    days.filter(({ date }) => from <= date && date <= to);
  const today = dateOf(wallAt(await readNow(house.db), known.timeZone));
  const rows = await findChangesOf(house.db, shopId, changesMost);
  return {
    timeZone: known.timeZone,
    today,
    begins: time.begins,
    ends: time.ends,
    days: within(time.days).map((day) => ({ ...day, expected: isExpected(day) })),
    closures: within(time.closures),
    hours: [...hoursOn(time.periods, today)],
    countedWeekdays: time.countedWeekdays,
    changes: await Promise.all(rows.map((row) => shownChange(house.db, clerk, row))),
  };
}
