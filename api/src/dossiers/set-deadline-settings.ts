import type { SetDeadlineSettings } from '@motcua/contracts/deadlines';
import type { ShopId } from '@motcua/contracts/ids';
import type { DeadlineSettingsShown } from '@motcua/contracts/lateness-causes';
import type { Tx } from '@motcua/db/connect';
import { keepDeadlineSettings } from '@motcua/db/deadlines/deadline-settings';
import { holdCalendar } from '@motcua/db/deadlines/hold-calendar';
import { layAnew } from '@motcua/db/deadlines/lay-anew';
import { countOpenDossiers } from '@motcua/db/dossiers/calendar-open';
import { record } from '@motcua/db/journal/record';
import { lockShop } from '@motcua/db/shops/shops';
import { found } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';
import { readDeadlineSettings } from './deadline-settings.ts';

/**
 * When a shop reminds and by which hour it hands over. No due date moves by it; the reminders to come of what is open are
 * laid anew in batches, and those that were given stay given.
 */
export async function setDeadlineSettings(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  wish: SetDeadlineSettings,
): Promise<DeadlineSettingsShown> {
  mayIn(clerk, shopId, 'deadlines.set');
  found(await lockShop(tx, shopId));
  const total = await countOpenDossiers(tx, { shopId, before: null });
  await holdCalendar(tx);
  // The earliest first, as they come.
  const warnDays = wish.warnDays.toSorted((a, b) => b - a);
  await keepDeadlineSettings(tx, shopId, { ...wish, warnDays });
  await layAnew(tx, { shopId, by: clerk.staffId, reason: 'Đổi mốc nhắc hạn', total });
  await record(tx, {
    name: 'shop.deadlines-set',
    shopId,
    actor: actorOf(clerk),
    payload: { warnings: warnDays.length, handOverBy: wish.handOverBy },
  });
  return readDeadlineSettings(tx, clerk, shopId);
}
