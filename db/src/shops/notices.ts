import type { BoardSentence } from '@motcua/contracts/board';
import type { ShopId } from '@motcua/contracts/ids';
import type { SetNotices, ShopNotice } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** All notices of a shop, in the order the administrator gave them. */
export async function findNotices(db: Database | Tx, shopId: ShopId): Promise<ShopNotice[]> {
  const found = await db.execute<ShopNotice>(sql`
    select kind, text_vi as "textVi", text_km as "textKm", text_en as "textEn", from_day::text as "fromDay",
      to_day::text as "toDay", active
    from shop_notices where shop_id = ${shopId} order by ordinal`);
  return found.rows;
}

/**
 * The notices that a board shows on one day.
 * @param day the shop's local date
 */
export async function findNoticesOfDay(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
): Promise<BoardSentence[]> {
  const found = await db.execute<BoardSentence>(sql`
    select kind, text_vi as "textVi", text_km as "textKm", text_en as "textEn" from shop_notices
    where shop_id = ${shopId} and active
      and coalesce(from_day, '-infinity') <= ${day}::date and coalesce(to_day, 'infinity') >= ${day}::date
    order by ordinal`);
  return found.rows;
}

/** Sets all notices of a shop anew, in this order. */
export async function replaceNotices(tx: Tx, shopId: ShopId, { notices }: SetNotices): Promise<void> {
  await tx.execute(sql`delete from shop_notices where shop_id = ${shopId}`);
  await tx.execute(sql`
    insert into shop_notices (shop_id, ordinal, kind, text_vi, text_km, text_en, from_day, to_day, active)
    select ${shopId}, given.ordinality, notice ->> 'kind', notice ->> 'textVi', notice ->> 'textKm', notice ->> 'textEn',
      (notice ->> 'fromDay')::date, (notice ->> 'toDay')::date, (notice ->> 'active')::boolean
    from jsonb_array_elements(${JSON.stringify(notices)}::jsonb) with ordinality as given(notice, ordinality)`);
}
