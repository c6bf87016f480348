import type { DeviceId, HelpCallId, ShopId, StaffId } from '@motcua/contracts/ids';
import type { HelpCall } from '@motcua/contracts/troubles';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/**
 * Opens a call for help from a kiosk, unless one is open there already.
 * @returns the open call, and whether it is a new one
 */
export async function openHelpCall(
  tx: Tx,
  shopId: ShopId,
  deviceId: DeviceId,
): Promise<{ helpCallId: HelpCallId; isNew: boolean }> {
  const made = await tx.execute<{ id: HelpCallId }>(sql`
    insert into help_calls (shop_id, device_id, called_at) values (${shopId}, ${deviceId}, house_now())
    on conflict (device_id) where answered_at is null do nothing returning id`);
  if (made.rows[0]) return { helpCallId: made.rows[0].id, isNew: true };
  const open = await tx.execute<{ id: HelpCallId }>(sql`
    select id from help_calls where device_id = ${deviceId} and answered_at is null`);
  if (!open.rows[0]) throw new Error('a call for help was answered while it was made');
  return { helpCallId: open.rows[0].id, isNew: false };
}

/** Who asks for help now, the longest waiting first. */
export async function findHelpCalls(db: Database | Tx, shopId: ShopId): Promise<HelpCall[]> {
  const found = await db.execute<HelpCall>(sql`
    select h.id as "helpCallId", d.name as "deviceName", h.called_at as "calledAt"
    from help_calls h join devices d on d.id = h.device_id
    where h.shop_id = ${shopId} and h.answered_at is null and d.revoked_at is null order by h.called_at`);
  return found.rows.map((row) => ({ ...row, calledAt: new Date(row.calledAt).toISOString() }));
}

export async function lockHelpCall(
  tx: Tx,
  helpCallId: HelpCallId,
): Promise<{ shopId: ShopId; deviceId: DeviceId; answered: boolean } | null> {
  const found = await tx.execute<{ shopId: ShopId; deviceId: DeviceId; answered: boolean }>(sql`
    select shop_id as "shopId", device_id as "deviceId", answered_at is not null as answered
    from help_calls where id = ${helpCallId} for update`);
  return found.rows[0] ?? null;
}

export async function answerHelpCall(tx: Tx, helpCallId: HelpCallId, staffId: StaffId): Promise<void> {
  await tx.execute(sql`
    update help_calls set answered_at = house_now(), answered_by = ${staffId} where id = ${helpCallId}`);
}
