import type { ShopId } from '@motcua/contracts/ids';
import type { DeadlineSettingsShown, SetLatenessCauses } from '@motcua/contracts/lateness-causes';
import type { Tx } from '@motcua/db/connect';
import { findCauses, keepCauses } from '@motcua/db/dossiers/lateness-causes';
import { record } from '@motcua/db/journal/record';
import { lockShop } from '@motcua/db/shops/shops';
import { setCauses } from '@motcua/rules/dossiers/set-causes';
import { found } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from '../staff/asker.ts';
import { readDeadlineSettings } from './deadline-settings.ts';

/** The causes of lateness of a shop, set as a whole and in their order. Nothing that was explained loses its words. */
export async function setLatenessCauses(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  { causes }: SetLatenessCauses,
): Promise<DeadlineSettingsShown> {
  mayIn(clerk, shopId, 'deadlines.set');
  found(await lockShop(tx, shopId));
  await keepCauses(tx, shopId, setCauses(await findCauses(tx, shopId), causes));
  await record(tx, {
    name: 'shop.lateness-causes-set',
    shopId,
    actor: actorOf(clerk),
    payload: { causes: causes.length },
  });
  return readDeadlineSettings(tx, clerk, shopId);
}
