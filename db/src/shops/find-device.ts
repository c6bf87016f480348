import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import type { DeviceKind } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type DeviceRow = { deviceId: DeviceId; shopId: ShopId; kind: DeviceKind };

/** The device a token belongs to, unless it was revoked. */
export async function findDeviceByToken(db: Database | Tx, tokenHash: Buffer): Promise<DeviceRow | null> {
  const found = await db.execute<DeviceRow>(sql`
    select id as "deviceId", shop_id as "shopId", kind from devices
    where token_hash = ${tokenHash} and revoked_at is null`);
  return found.rows[0] ?? null;
}

/** Remembers that a device was seen, at most once a minute. */
export async function touchDevice(db: Database, deviceId: DeviceId): Promise<void> {
  await db.execute(sql`
    update devices set last_seen_at = house_now()
    where id = ${deviceId} and (last_seen_at is null or last_seen_at < house_now() - interval '1 minute')`);
}

/** Gives a demonstration device of this kind a new token. Only devices of the demonstration shop can be had this way. */
export async function insertDemoDevice(
  db: Database,
  kind: DeviceKind,
  name: string,
  tokenHash: Buffer,
): Promise<DeviceRow | null> {
  const made = await db.execute<DeviceRow>(sql`
    insert into devices (shop_id, kind, name, token_hash, demo)
    select id, ${kind}, ${name}, ${tokenHash}, true from shops where demo order by added_at limit 1
    returning id as "deviceId", shop_id as "shopId", kind`);
  return made.rows[0] ?? null;
}
