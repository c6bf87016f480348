import type { ShopId } from '@motcua/contracts/ids';
import { PhoneTickets } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type PhoneShopRow = {
  shopId: ShopId;
  code: string;
  phoneTickets: PhoneTickets;
  now: number;
  day: string;
};

/** What a shop gives to phones, by its code or its id, at the moment of the house's clock. */
export async function findPhoneShop(
  db: Database | Tx,
  by: { code: string } | { shopId: ShopId },
): Promise<PhoneShopRow | null> {
  const found = await db.execute<Omit<PhoneShopRow, 'phoneTickets'> & { phoneTickets: unknown }>(sql`
    select s.id as "shopId", s.code, s.phone_tickets as "phoneTickets",
      (extract(epoch from moment.now) * 1000)::float8 as now,
      (moment.now at time zone s.time_zone)::date::text as day
    from shops s, (select house_now() as now) moment
    where ${'code' in by ? sql`s.code = ${by.code}` : sql`s.id = ${by.shopId}`}`);
  const row = found.rows[0];
  return row ? { ...row, phoneTickets: PhoneTickets.parse(row.phoneTickets) } : null;
}
