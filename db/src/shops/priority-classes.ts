import type { ShopId } from '@motcua/contracts/ids';
import type { AddPriorityClass, PriorityClass } from '@motcua/contracts/shops';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

async function classesWhere(db: Database | Tx, condition: SQL): Promise<PriorityClass[]> {
  const found = await db.execute<PriorityClass>(sql`
    select code, name_vi as "nameVi", name_en as "nameEn", legal_source as "legalSource", rank,
      ahead_minutes as "aheadMinutes", active
    from priority_classes where ${condition}`);
  return found.rows;
}

/** All priority classes of a shop, those out of use too, the highest first. */
export function findAllPriorityClasses(db: Database | Tx, shopId: ShopId): Promise<PriorityClass[]> {
  return classesWhere(db, sql`shop_id = ${shopId} order by rank, code`);
}

export async function lockPriorityClass(tx: Tx, shopId: ShopId, code: string): Promise<PriorityClass | null> {
  const [found] = await classesWhere(tx, sql`shop_id = ${shopId} and code = ${code} for no key update`);
  return found ?? null;
}

export async function insertPriorityClass(tx: Tx, shopId: ShopId, added: AddPriorityClass): Promise<void> {
  await tx.execute(sql`
    insert into priority_classes (shop_id, code, name_vi, name_en, legal_source, rank, ahead_minutes)
    values (${shopId}, ${added.code}, ${added.nameVi}, ${added.nameEn}, ${added.legalSource}, ${added.rank},
      ${added.aheadMinutes})`);
}

export async function updatePriorityClass(tx: Tx, shopId: ShopId, changed: PriorityClass): Promise<void> {
  await tx.execute(sql`
    update priority_classes set name_vi = ${changed.nameVi}, name_en = ${changed.nameEn},
      legal_source = ${changed.legalSource}, rank = ${changed.rank}, ahead_minutes = ${changed.aheadMinutes},
      active = ${changed.active}
    where shop_id = ${shopId} and code = ${changed.code}`);
}
