import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import type { DeviceKind, ScreenTrouble } from '@motcua/contracts/shops';
import type { DeviceTrouble } from '@motcua/contracts/troubles';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/**
 * Keeps what a screen says is wrong with it.
 * @returns whether that is news
 */
export async function keepTroubles(tx: Tx, deviceId: DeviceId, troubles: ScreenTrouble[]): Promise<boolean> {
  const kept = await tx.execute(sql`
    update devices set troubles = ${JSON.stringify(troubles)}::jsonb
    where id = ${deviceId} and troubles <> ${JSON.stringify(troubles)}::jsonb returning id`);
  return kept.rows.length > 0;
}

/**
 * Keeps that a screen has gone silent, or is heard again. The screens of a demonstration are browser windows that may be
 * closed at any time.
 * @returns its kind and shop, where that is news
 */
export async function keepSilence(
  tx: Tx,
  deviceId: DeviceId,
  isSilent: boolean,
): Promise<{ shopId: ShopId; kind: DeviceKind; troubles: string[] } | null> {
  const kept = await tx.execute<{ shopId: ShopId; kind: DeviceKind; troubles: string[] }>(sql`
    update devices set troubles = (troubles - 'silent') || case when ${isSilent} then '["silent"]'::jsonb else '[]'::jsonb end
    where id = ${deviceId} and revoked_at is null and not demo and (troubles ? 'silent') <> ${isSilent}
    returning shop_id as "shopId", kind, troubles`);
  return kept.rows[0] ?? null;
}

/** A living screen is seen at least once a minute; three times as long is silence, not chance. */
const silentSeconds = 180;

/**
 * The screens of a shop that somebody should look at: those that say so, and those that were seen today and have gone
 * silent. A demonstration's browser window may be closed at any time.
 */
export async function findScreenTroubles(db: Database | Tx, shopId: ShopId): Promise<DeviceTrouble[]> {
  const found = await db.execute<DeviceTrouble>(sql`
    select name as "deviceName", kind, trouble from (
      select name, kind, jsonb_array_elements_text(troubles) as trouble from devices
      where shop_id = ${shopId} and revoked_at is null and last_seen_at > house_now() - make_interval(secs => ${silentSeconds})
      union all
      select name, kind, 'silent' from devices join shops on shops.id = devices.shop_id
      where shop_id = ${shopId} and revoked_at is null and not devices.demo
        and last_seen_at <= house_now() - make_interval(secs => ${silentSeconds})
        and (last_seen_at at time zone shops.time_zone)::date = (house_now() at time zone shops.time_zone)::date
    ) told order by name, trouble`);
  return found.rows;
}
