import type { ShopId, StaffId } from '@motcua/contracts/ids';
import type { ChangeStaff, Role } from '@motcua/contracts/staff';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { lockPerson, updatePerson } from '@motcua/db/staff/people';
import { findPosts } from '@motcua/db/staff/posts';
import { endSessionsOf } from '@motcua/db/staff/sessions';
import { setPassword } from '@motcua/db/staff/sign-ins';
import { changedFields } from '../changed-fields.ts';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk, mayIn } from './asker.ts';
import { checkAgency } from './check-agency.ts';
import { keepAnAdministrator } from './keep-an-administrator.ts';
import { leaveCounter } from './leave-counter.ts';

/**
 * A person's name and agency, a new password, or out of service and back, by an administrator of a shop in which they
 * have a place. A new password and being put out of service both end all their sessions at once.
 * @param passwordHash of the new password; null leaves it as it is
 */
export async function changeStaff(
  tx: Tx,
  clerk: Clerk,
  staffId: StaffId,
  wish: Omit<ChangeStaff, 'password'>,
  passwordHash: string | null,
): Promise<{ done: true }> {
  const posts = await findPosts(tx, staffId);
  const shopId = sharedShop(clerk, posts);
  const leaves = wish.active === false;
  if (leaves || passwordHash !== null) mayOverrule(clerk, posts);
  if (leaves) await keepAnAdministrator(tx, staffId, posts);
  const person = found(await lockPerson(tx, staffId));
  await checkAgency(tx, wish.agencyId);
  const fields = [...changedFields(person, wish), ...(passwordHash === null ? [] : ['password'])];
  if (fields.length === 0) return { done: true };
  if (leaves) await leaveCounter(tx, clerk, staffId);
  await updatePerson(tx, { ...person, ...wish });
  if (passwordHash !== null) await setPassword(tx, staffId, passwordHash, true);
  if (leaves || passwordHash !== null) await endSessionsOf(tx, staffId);
  await record(tx, { name: 'staff.changed', shopId, actor: actorOf(clerk), payload: { staffId, fields } });
  return { done: true };
}

type Posts = readonly { shopId: ShopId; role: Role }[];

/** The shop in whose name the change is made: one of theirs that this administrator runs. */
function sharedShop(clerk: Clerk, posts: Posts): ShopId {
  const shared = posts.filter((post) => clerk.roles.has(post.shopId));
  const run = shared.find((post) => clerk.roles.get(post.shopId) === 'administrator') ?? shared[0];
  const { shopId } = found(run);
  mayIn(clerk, shopId, 'staff.manage');
  return shopId;
}

/**
 * Who sets a password could sign in with it, and who puts somebody out of service does so everywhere. An administrator
 * of one shop must not come to rule another that way.
 */
function mayOverrule(clerk: Clerk, posts: Posts): void {
  const rulesElsewhere = posts.some(
    (post) => post.role === 'administrator' && clerk.roles.get(post.shopId) !== 'administrator',
  );
  if (rulesElsewhere) throw new Refusal('not-allowed');
}
