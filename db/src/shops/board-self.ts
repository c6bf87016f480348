import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import { type BoardLook, DeviceSetting, PhoneTickets } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** What a board is told about itself: its name, how it looks and speaks, and which day its shop has. */
export async function findBoard(
  db: Database,
  deviceId: DeviceId,
): Promise<{
  name: string;
  look: BoardLook;
  shop: { shopId: ShopId; code: string; phoneTickets: PhoneTickets };
  day: string;
} | null> {
  const found = await db.execute<{
    name: string;
    setting: unknown;
    shopId: ShopId;
    code: string;
    phoneTickets: unknown;
    day: string;
  }>(sql`
    select device.name, setting, shop.id as "shopId", shop.code, shop.phone_tickets as "phoneTickets",
      (house_now() at time zone shop.time_zone)::date::text as day
    from devices device join shops shop on shop.id = device.shop_id where device.id = ${deviceId}`);
  const row = found.rows[0];
  if (!row) return null;
  const { shopId, code, day, name } = row;
  const phoneTickets = PhoneTickets.parse(row.phoneTickets);
  return { name, look: DeviceSetting.parse(row.setting).board, shop: { shopId, code, phoneTickets }, day };
}
