import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import { type ChangeDevice, type Device, DeviceSetting, type IssueDevice } from '@motcua/contracts/shops';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { nextSeries } from './kiosk-series.ts';

const columns = sql`
  id as "deviceId", shop_id as "shopId", kind, name, issued_at as "issuedAt", last_seen_at as "lastSeenAt",
  revoked_at as "revokedAt", setting, printer_state as printer`;

export type DeviceRow = Device & { shopId: ShopId };

function deviceOf(row: DeviceRow): DeviceRow {
  const iso = (at: string | null) => (at === null ? null : new Date(at).toISOString());
  return {
    ...row,
    issuedAt: new Date(row.issuedAt).toISOString(),
    lastSeenAt: iso(row.lastSeenAt),
    revokedAt: iso(row.revokedAt),
    // Kept as it was set; what a later release added has its usual value.
    setting: DeviceSetting.parse(row.setting),
  };
}

async function devicesWhere(db: Database | Tx, condition: SQL): Promise<DeviceRow[]> {
  const found = await db.execute<DeviceRow>(sql`select ${columns} from devices where ${condition}`);
  return found.rows.map(deviceOf);
}

/** All devices of a shop, revoked ones too, the newest first. */
export function findDevices(db: Database | Tx, shopId: ShopId): Promise<DeviceRow[]> {
  return devicesWhere(db, sql`shop_id = ${shopId} order by issued_at desc, id`);
}

export async function lockDevice(tx: Tx, deviceId: DeviceId): Promise<DeviceRow | null> {
  const [device] = await devicesWhere(tx, sql`id = ${deviceId} for no key update`);
  return device ?? null;
}

/** What a device is called, unless its token was taken back. */
export async function findDeviceName(db: Database, deviceId: DeviceId): Promise<string | null> {
  const found = await db.execute<{ name: string }>(sql`
    select name from devices where id = ${deviceId} and revoked_at is null`);
  return found.rows[0]?.name ?? null;
}

/** @param tokenHash the SHA-256 of the token: the token itself is nowhere in the database */
export async function insertDevice(
  tx: Tx,
  shopId: ShopId,
  device: IssueDevice & { demo?: boolean },
  tokenHash: Buffer,
): Promise<Device> {
  const series = device.kind === 'kiosk' ? await nextSeries(tx, shopId) : null;
  const made = await tx.execute<DeviceRow>(sql`
    insert into devices (shop_id, kind, name, token_hash, demo, series_letter, series_epoch)
    values (${shopId}, ${device.kind}::device_kind, ${device.name}, ${tokenHash}, ${device.demo ?? false},
      ${series?.letter ?? null}, ${series?.epoch ?? null}::int)
    returning ${columns}`);
  const row = made.rows[0];
  if (!row) throw new Error('a device was not added');
  return deviceOf(row);
}

/** From now on its token opens nothing. */
export async function markRevoked(tx: Tx, deviceId: DeviceId): Promise<Device> {
  const revoked = await tx.execute<DeviceRow>(sql`
    update devices set revoked_at = coalesce(revoked_at, house_now()) where id = ${deviceId} returning ${columns}`);
  const row = revoked.rows[0];
  if (!row) throw new Error('a device was not there to revoke');
  return deviceOf(row);
}

/** A kiosk's own setting changes, or its name. */
export async function updateDevice(tx: Tx, deviceId: DeviceId, change: ChangeDevice): Promise<Device> {
  const changed = await tx.execute<DeviceRow>(sql`
    update devices set name = coalesce(${change.name ?? null}, name),
      setting = coalesce(${change.setting ? JSON.stringify(change.setting) : null}::jsonb, setting)
    where id = ${deviceId} returning ${columns}`);
  const row = changed.rows[0];
  if (!row) throw new Error('a device was not there to change');
  return deviceOf(row);
}
