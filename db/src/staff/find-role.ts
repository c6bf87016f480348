import type { ShopId, StaffId } from '@motcua/contracts/ids';
import type { Role } from '@motcua/contracts/staff';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** The role somebody has in a shop, if they have a place there. */
export async function findRole(db: Database | Tx, staffId: StaffId, shopId: ShopId): Promise<Role | null> {
  const found = await db.execute<{ role: Role }>(sql`
    select role from posts where staff_id = ${staffId} and shop_id = ${shopId}`);
  return found.rows[0]?.role ?? null;
}
