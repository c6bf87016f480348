import type { ShopId } from '@motcua/contracts/ids';
import type { OpeningInterval } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** The opening intervals of a week, in order. */
export async function findHours(db: Database | Tx, shopId: ShopId): Promise<OpeningInterval[]> {
  const found = await db.execute<OpeningInterval>(sql`
    select weekday, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes from shop_hours
    where shop_id = ${shopId} order by weekday, opens`);
  return found.rows;
}

/** Sets the whole week anew. */
export async function replaceHours(tx: Tx, shopId: ShopId, hours: readonly OpeningInterval[]): Promise<void> {
  await tx.execute(sql`delete from shop_hours where shop_id = ${shopId}`);
  await tx.execute(sql`
    insert into shop_hours (shop_id, weekday, opens, closes)
    select ${shopId}, weekday, opens, closes
    from jsonb_to_recordset(${JSON.stringify(hours)}::jsonb) as hour(weekday smallint, opens time, closes time)`);
}
