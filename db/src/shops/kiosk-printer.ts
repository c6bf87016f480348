import { LocalDate, LocalTime } from '@motcua/contracts/dates';
import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import { DeviceSetting } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

export type KioskPrinter = {
  deviceId: DeviceId;
  shopId: ShopId;
  name: string;
  printing: DeviceSetting['printing'];
  /** The shop's own wall clock. */
  now: { date: LocalDate; time: LocalTime };
};

/** How one kiosk prints, and what time it is there; null where it was taken back. */
export async function findKioskPrinter(db: Database, deviceId: DeviceId): Promise<KioskPrinter | null> {
  const found = await db.execute<{
    shopId: ShopId;
    name: string;
    setting: unknown;
    date: string;
    time: string;
  }>(sql`
    select devices.shop_id as "shopId", devices.name, devices.setting,
      to_char(house_now() at time zone shops.time_zone, 'YYYY-MM-DD') as date,
      to_char(house_now() at time zone shops.time_zone, 'HH24:MI') as time
    from devices join shops on shops.id = devices.shop_id
    where devices.id = ${deviceId} and revoked_at is null`);
  const row = found.rows[0];
  if (!row) return null;
  return {
    deviceId,
    shopId: row.shopId,
    name: row.name,
    printing: DeviceSetting.parse(row.setting).printing,
    now: { date: LocalDate.parse(row.date), time: LocalTime.parse(row.time) },
  };
}
