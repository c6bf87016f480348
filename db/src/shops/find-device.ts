import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import { type DeviceKind, DeviceSetting } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { nextSeries } from './kiosk-series.ts';

export type DeviceRow = {
  deviceId: DeviceId;
  shopId: ShopId;
  kind: DeviceKind;
  ticketsPerMinute: number | null;
};

type Raw = Omit<DeviceRow, 'ticketsPerMinute'> & { setting: Record<string, unknown> };

function rowOf({ setting, ...device }: Raw): DeviceRow {
  // What was never set has its usual value; null was set on purpose.
  return {
    ...device,
    ticketsPerMinute: DeviceSetting.shape.ticketsPerMinute.parse(setting.ticketsPerMinute),
  };
}

/** The device a token belongs to, unless it was revoked. */
export async function findDeviceByToken(db: Database | Tx, tokenHash: Buffer): Promise<DeviceRow | null> {
  const found = await db.execute<Raw>(sql`
    select id as "deviceId", shop_id as "shopId", kind, setting from devices
    where token_hash = ${tokenHash} and revoked_at is null`);
  return found.rows[0] ? rowOf(found.rows[0]) : null;
}

/** Remembers that a device was seen, at most once a minute. */
export async function touchDevice(db: Database, deviceId: DeviceId): Promise<void> {
  await db.execute(sql`
    update devices set last_seen_at = house_now()
    where id = ${deviceId} and (last_seen_at is null or last_seen_at < house_now() - interval '1 minute')`);
}

/** A demonstration day is played faster than life. */
const demoSetting = { ticketsPerMinute: null };

/** Gives a demonstration device of this kind a new token. Only devices of the demonstration shop can be had this way. */
export async function insertDemoDevice(
  tx: Tx,
  kind: DeviceKind,
  name: string,
  tokenHash: Buffer,
): Promise<DeviceRow | null> {
  const shop = await tx.execute<{ id: ShopId }>(
    sql`select id from shops where demo order by added_at limit 1`,
  );
  const shopId = shop.rows[0]?.id;
  if (!shopId) return null;
  const series = kind === 'kiosk' ? await nextSeries(tx, shopId) : null;
  const made = await tx.execute<Raw>(sql`
    insert into devices (shop_id, kind, name, token_hash, demo, setting, series_letter, series_epoch)
    values (${shopId}, ${kind}, ${name}, ${tokenHash}, true, ${JSON.stringify(demoSetting)}, ${series?.letter ?? null}, ${series?.epoch ?? null}::int)
    returning id as "deviceId", shop_id as "shopId", kind, setting`);
  return made.rows[0] ? rowOf(made.rows[0]) : null;
}
