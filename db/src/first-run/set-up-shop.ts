import type { ShopId, StaffId } from '@motcua/contracts/ids';
import { record } from '../journal/record.ts';
import { layShop } from '../shops/lay-shop.ts';
import { insertPerson } from '../staff/people.ts';
import { setPost } from '../staff/posts.ts';
import { inSetup } from './in-setup.ts';
import { loadCalendar } from './load-calendar.ts';
import { loadCatalogue } from './load-catalogue.ts';

/**
 * A real house from the console: catalogue, calendar, one shop and its administrator, who chose the password
 * themselves. Everything else is done in the administrator's pages.
 * @throws unique_violation, `shops_code_unique` or `staff_username_unique`, when the name is in use; nothing is changed then
 */
export async function setUpShop(
  databaseUrl: string,
  wish: {
    shopCode: string;
    shopName: string;
    username: string;
    displayName: string;
    passwordHash: string;
  },
): Promise<{ shopId: ShopId; staffId: StaffId }> {
  return inSetup(databaseUrl, async (tx) => {
    await loadCatalogue(tx);
    await loadCalendar(tx);
    const { shopId } = await layShop(tx, {
      code: wish.shopCode,
      nameVi: wish.shopName,
      nameEn: wish.shopName,
      address: '',
    });
    const staffId = await insertPerson(tx, {
      username: wish.username,
      displayName: wish.displayName,
      agencyId: null,
      passwordHash: wish.passwordHash,
      mustChangePassword: false,
    });
    await setPost(tx, staffId, shopId, 'administrator');
    const actor = { kind: 'setup' } as const;
    await record(tx, { name: 'shop.added', shopId, actor, payload: { code: wish.shopCode } });
    await record(tx, { name: 'staff.added', shopId, actor, payload: { staffId, role: 'administrator' } });
    return { shopId, staffId };
  });
}
