import type { ShopId, StaffId } from '@motcua/contracts/ids';
import type { Role } from '@motcua/contracts/staff';
import type { Tx } from '@motcua/db/connect';
import { lockShop } from '@motcua/db/shops/shops';
import { countOtherAdministrators } from '@motcua/db/staff/posts';
import { mayLoseAdministrator } from '@motcua/rules/staff/last-administrator';
import { insist } from '../refusal.ts';

/**
 * Asked before somebody leaves these places: each shop they run must keep another administrator. The shops are held, so
 * that two administrators cannot put each other out at the same moment.
 * @throws Refusal `last-administrator`
 */
export async function keepAnAdministrator(
  tx: Tx,
  staffId: StaffId,
  posts: readonly { shopId: ShopId; role: Role }[],
): Promise<void> {
  for (const { shopId, role } of posts) {
    if (role !== 'administrator') continue;
    await lockShop(tx, shopId);
    insist(mayLoseAdministrator(await countOtherAdministrators(tx, shopId, staffId)));
  }
}
