import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** The kiosks of a shop whose slips a worker prints: a slip can be sent to them from elsewhere. */
export async function findPrintingKiosks(
  db: Database | Tx,
  shopId: ShopId,
): Promise<{ deviceId: DeviceId; name: string }[]> {
  const found = await db.execute<{ deviceId: DeviceId; name: string }>(sql`
    select id as "deviceId", name from devices
    where shop_id = ${shopId} and kind = 'kiosk' and revoked_at is null
      and setting -> 'printing' ->> 'by' = 'house' order by name`);
  return found.rows;
}
