import type { ShopId } from '@motcua/contracts/ids';
import type { SetHours, ShopHours } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { holdCalendar } from '@motcua/db/deadlines/hold-calendar';
import { readNow } from '@motcua/db/deadlines/read-now';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import { lockShop } from '@motcua/db/shops/shops';
import { hoursOverlap } from '@motcua/rules/calendar/hours-overlap';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { workingTimeOf } from '@motcua/rules/deadlines/usual-time';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { found, insist, Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { changeHours } from './change-hours.ts';
import { shownHours } from './shown-hours.ts';

/**
 * The opening hours of a week, set as a whole from a day on. Days that are over keep the hours they had: dates were
 * counted by them.
 */
export async function setHours(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  { hours, fromDay, reason }: SetHours,
): Promise<ShopHours> {
  mayIn(clerk, shopId, 'shop.change');
  insist(hoursOverlap(hours));
  const { timeZone } = found(await lockShop(tx, shopId));
  await holdCalendar(tx);
  const known = found(await findWorkingTimeOf(tx, shopId));
  const today = dateOf(wallAt(await readNow(tx), timeZone));
  const from = fromDay ?? today;
  if (from < today) throw new Refusal('hours-of-the-past', { date: from });
  const { ends } = workingTimeOf(known);
  if (from > ends) throw new Refusal('calendar-day-refused', { date: from, trouble: 'outside-calendar' });
  const before = known.periods.find((period) => period.from === from)?.hours ?? null;
  await changeHours(tx, clerk, shopId, known, { hours: { from, before, after: hours }, reason });
  return shownHours(tx, shopId, timeZone);
}
