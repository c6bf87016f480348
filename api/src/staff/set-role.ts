import type { ShopId, StaffId } from '@motcua/contracts/ids';
import type { Role } from '@motcua/contracts/staff';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { lockShop } from '@motcua/db/shops/shops';
import { lockPerson } from '@motcua/db/staff/people';
import { findPosts, removePost, setPost } from '@motcua/db/staff/posts';
import { isAllowed } from '@motcua/rules/staff/permissions';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from './asker.ts';
import { keepAnAdministrator } from './keep-an-administrator.ts';
import { leaveCounter } from './leave-counter.ts';

/**
 * Gives a person a place in this shop, another role in it, or takes the place away (null). Somebody from another shop
 * can be given a place by whoever runs both; somebody without any place, by every administrator.
 */
export async function setRole(
  tx: Tx,
  clerk: Clerk,
  shopId: ShopId,
  staffId: StaffId,
  role: Role | null,
): Promise<{ done: true }> {
  mayIn(clerk, shopId, 'staff.manage');
  found(await lockShop(tx, shopId));
  found(await lockPerson(tx, staffId));
  const posts = await findPosts(tx, staffId);
  const isKnown =
    posts.length === 0 || posts.some((post) => clerk.roles.get(post.shopId) === 'administrator');
  if (!isKnown) throw new Refusal('not-found');
  const here = posts.filter((post) => post.shopId === shopId);
  const before = here[0]?.role ?? null;
  if (before === role) return { done: true };
  if (role !== 'administrator') await keepAnAdministrator(tx, staffId, here);
  if (role === null || !isAllowed('counter.open', role)) await leaveCounter(tx, clerk, staffId, shopId);
  if (role === null) await removePost(tx, staffId, shopId);
  else await setPost(tx, staffId, shopId, role);
  await record(tx, { name: 'staff.role-set', shopId, actor: actorOf(clerk), payload: { staffId, role } });
  return { done: true };
}
