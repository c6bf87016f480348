import type { ShopId, StaffId } from '@motcua/contracts/ids';
import type { Role } from '@motcua/contracts/staff';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** A person's places, always in the same order, so that acts which hold several shops never wait for each other in a ring. */
export async function findPosts(
  db: Database | Tx,
  staffId: StaffId,
): Promise<{ shopId: ShopId; role: Role }[]> {
  const found = await db.execute<{ shopId: ShopId; role: Role }>(sql`
    select shop_id as "shopId", role from posts where staff_id = ${staffId} order by shop_id`);
  return found.rows;
}

/** Gives a person a place in a shop, or another role in the place they have. */
export async function setPost(tx: Tx, staffId: StaffId, shopId: ShopId, role: Role): Promise<void> {
  await tx.execute(sql`
    insert into posts (staff_id, shop_id, role) values (${staffId}, ${shopId}, ${role}::role)
    on conflict (staff_id, shop_id) do update set role = excluded.role`);
}

export async function removePost(tx: Tx, staffId: StaffId, shopId: ShopId): Promise<void> {
  await tx.execute(sql`delete from posts where staff_id = ${staffId} and shop_id = ${shopId}`);
}

/** How many administrators in service a shop has beside this one. Hold the shop before asking. */
export async function countOtherAdministrators(
  db: Database | Tx,
  shopId: ShopId,
  staffId: StaffId,
): Promise<number> {
  const found = await db.execute<{ others: number }>(sql`
    select count(*)::int as others from posts p join staff w on w.id = p.staff_id
    where p.shop_id = ${shopId} and p.role = 'administrator' and w.active and w.id <> ${staffId}`);
  return found.rows[0]?.others ?? 0;
}
