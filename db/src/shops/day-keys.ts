import { randomBytes } from 'node:crypto';
import type { ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** The key of one day of a shop, made when it is first asked for; whoever asks at the same time gets the same one. */
export async function ensureDayKey(db: Database | Tx, shopId: ShopId, day: string): Promise<Buffer> {
  const known = await findDayKey(db, shopId, day);
  if (known) return known;
  await db.execute(sql`
    insert into day_keys (shop_id, day, key) values (${shopId}, ${day}::date, ${randomBytes(32)})
    on conflict do nothing`);
  const made = await findDayKey(db, shopId, day);
  if (!made) throw new Error('a day has no key');
  return made;
}

/** Null when the day is over and its key is gone. */
export async function findDayKey(db: Database | Tx, shopId: ShopId, day: string): Promise<Buffer | null> {
  const found = await db.execute<{ key: Buffer }>(sql`
    select key from day_keys where shop_id = ${shopId} and day = ${day}::date`);
  return found.rows[0]?.key ?? null;
}

/** Destroys the keys of the days that are over, each by the wall clock of its shop, and what only they could open. */
export async function forgetDayKeys(db: Database): Promise<number> {
  const gone = await db.execute(sql`
    with over as (
      delete from day_keys using shops
      where shops.id = day_keys.shop_id and day_keys.day < (house_now() at time zone shops.time_zone)::date
      returning shop_id, day
    ), unreadable as (
      delete from card_holders using over where card_holders.shop_id = over.shop_id and card_holders.day = over.day
    )
    select * from over`);
  return gone.rows.length;
}
