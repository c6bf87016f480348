import type { LocalDate } from '@motcua/contracts/dates';
import type { ShopId } from '@motcua/contracts/ids';
import type { ShopHours } from '@motcua/contracts/shops';
import type { Tx } from '@motcua/db/connect';
import { holdCalendar } from '@motcua/db/deadlines/hold-calendar';
import { readNow } from '@motcua/db/deadlines/read-now';
import { findWorkingTimeOf } from '@motcua/db/deadlines/working-time';
import { lockShop } from '@motcua/db/shops/shops';
import { dateOf } from '@motcua/rules/deadlines/local-moment';
import { wallAt } from '@motcua/rules/deadlines/zone';
import { found, Refusal } from '../refusal.ts';
import { type Clerk, mayIn } from '../staff/asker.ts';
import { changeHours } from './change-hours.ts';
import { shownHours } from './shown-hours.ts';

/** Takes back hours before they begin: those that hold until then go on. */
export async function takeBackHours(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  fromDay: LocalDate,
): Promise<ShopHours> {
  mayIn(clerk, shopId, 'shop.change');
  const { timeZone } = found(await lockShop(tx, shopId));
  await holdCalendar(tx);
  const known = found(await findWorkingTimeOf(tx, shopId));
  const { hours: before } = found(known.periods.find((period) => period.from === fromDay));
  const today = dateOf(wallAt(await readNow(tx), timeZone));
  if (fromDay <= today) throw new Refusal('hours-of-the-past', { date: fromDay });
  await changeHours(tx, clerk, shopId, known, {
    hours: { from: fromDay, before, after: null },
    reason: '',
  });
  return shownHours(tx, shopId, timeZone);
}
