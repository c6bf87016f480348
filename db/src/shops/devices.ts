import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import type { Device, IssueDevice } from '@motcua/contracts/shops';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

const columns = sql`
  id as "deviceId", shop_id as "shopId", kind, name, issued_at as "issuedAt", last_seen_at as "lastSeenAt",
  revoked_at as "revokedAt"`;

export type DeviceSetting = Device & { shopId: ShopId };

function settingOf(row: DeviceSetting): DeviceSetting {
  const iso = (at: string | null) => (at === null ? null : new Date(at).toISOString());
  return {
    ...row,
    issuedAt: new Date(row.issuedAt).toISOString(),
    lastSeenAt: iso(row.lastSeenAt),
    revokedAt: iso(row.revokedAt),
  };
}

async function devicesWhere(db: Database | Tx, condition: SQL): Promise<DeviceSetting[]> {
  const found = await db.execute<DeviceSetting>(sql`select ${columns} from devices where ${condition}`);
  return found.rows.map(settingOf);
}

/** All devices of a shop, revoked ones too, the newest first. */
export function findDevices(db: Database | Tx, shopId: ShopId): Promise<DeviceSetting[]> {
  return devicesWhere(db, sql`shop_id = ${shopId} order by issued_at desc, id`);
}

export async function lockDevice(tx: Tx, deviceId: DeviceId): Promise<DeviceSetting | null> {
  const [device] = await devicesWhere(tx, sql`id = ${deviceId} for no key update`);
  return device ?? null;
}

/** @param tokenHash the SHA-256 of the token: the token itself is nowhere in the database */
export async function insertDevice(
  tx: Tx,
  shopId: ShopId,
  device: IssueDevice & { demo?: boolean },
  tokenHash: Buffer,
): Promise<Device> {
  const made = await tx.execute<DeviceSetting>(sql`
    insert into devices (shop_id, kind, name, token_hash, demo)
    values (${shopId}, ${device.kind}::device_kind, ${device.name}, ${tokenHash}, ${device.demo ?? false})
    returning ${columns}`);
  const row = made.rows[0];
  if (!row) throw new Error('a device was not added');
  return settingOf(row);
}

/** From now on its token opens nothing. */
export async function markRevoked(tx: Tx, deviceId: DeviceId): Promise<Device> {
  const revoked = await tx.execute<DeviceSetting>(sql`
    update devices set revoked_at = coalesce(revoked_at, house_now()) where id = ${deviceId} returning ${columns}`);
  const row = revoked.rows[0];
  if (!row) throw new Error('a device was not there to revoke');
  return settingOf(row);
}
