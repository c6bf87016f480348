import type { ShopId } from '@motcua/contracts/ids';
import type { AddStaff, StaffMember } from '@motcua/contracts/staff';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { findMembers, insertPerson } from '@motcua/db/staff/people';
import { setPost } from '@motcua/db/staff/posts';
import { found } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from './asker.ts';
import { checkAgency } from './check-agency.ts';

/**
 * A new account with a place in this shop. Whoever gave the first password knows it, so it must be changed at the first
 * sign-in. A username in use anywhere in the house is refused with `name-taken`.
 */
export async function addStaff(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  wish: Omit<AddStaff, 'password'>,
  passwordHash: string,
): Promise<StaffMember> {
  mayIn(clerk, shopId, 'staff.manage');
  await checkAgency(tx, wish.agencyId);
  const staffId = await insertPerson(tx, {
    username: wish.username,
    displayName: wish.displayName,
    agencyId: wish.agencyId,
    passwordHash,
    mustChangePassword: true,
  });
  await setPost(tx, staffId, shopId, wish.role);
  await record(tx, {
    name: 'staff.added',
    shopId,
    actor: actorOf(clerk),
    payload: { staffId, role: wish.role },
  });
  const members = await findMembers(tx, shopId);
  return found(members.find((member) => member.staffId === staffId));
}
