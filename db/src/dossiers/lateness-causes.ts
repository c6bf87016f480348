import type { ShopId } from '@motcua/contracts/ids';
import type { ShopLatenessCause } from '@motcua/contracts/lateness-causes';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { usualCauses } from './usual-causes.ts';

/** The causes of lateness of a shop in their order, those out of use among them. A shop without any has the usual ones. */
export async function findCauses(db: Database | Tx, shopId: ShopId): Promise<ShopLatenessCause[]> {
  const found = await db.execute<ShopLatenessCause>(sql`
    select code, name_vi as "nameVi", name_en as "nameEn", fault, active from lateness_causes
    where shop_id = ${shopId} order by ordinal, code`);
  return found.rows.length > 0 ? found.rows : [...usualCauses];
}

/** Keeps the causes in this order. None is ever deleted: what was explained by it stays explained. */
export async function keepCauses(
  tx: Tx,
  shopId: ShopId,
  causes: readonly ShopLatenessCause[],
): Promise<void> {
  await tx.execute(sql`
    insert into lateness_causes (shop_id, code, name_vi, name_en, fault, ordinal, active)
    select ${shopId}, cause ->> 'code', cause ->> 'nameVi', cause ->> 'nameEn', cause ->> 'fault', given.ordinality,
      (cause ->> 'active')::boolean
    from jsonb_array_elements(${JSON.stringify(causes)}::jsonb) with ordinality as given(cause, ordinality)
    on conflict (shop_id, code) do update set name_vi = excluded.name_vi, name_en = excluded.name_en,
      fault = excluded.fault, ordinal = excluded.ordinal, active = excluded.active`);
}
