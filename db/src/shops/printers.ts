import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import type { PrinterState } from '@motcua/contracts/printer-state';
import { DeviceSetting } from '@motcua/contracts/shops';
import type { PrinterTrouble } from '@motcua/contracts/troubles';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type PrinterRow = {
  deviceId: DeviceId;
  shopId: ShopId;
  host: string;
  port: number;
  was: PrinterState | null;
};

/** Every network printer of the house, by the kiosk it stands at. */
export async function findPrinters(db: Database): Promise<PrinterRow[]> {
  const found = await db.execute<{
    deviceId: DeviceId;
    shopId: ShopId;
    setting: unknown;
    was: PrinterState | null;
  }>(sql`
    select id as "deviceId", shop_id as "shopId", setting, printer_state as was from devices
    where revoked_at is null and setting -> 'printing' ->> 'by' = 'house' order by issued_at`);
  return found.rows.flatMap(({ setting, ...row }) => {
    const { printing } = DeviceSetting.parse(setting);
    return printing.by === 'house' ? [{ ...row, host: printing.host, port: printing.port }] : [];
  });
}

/**
 * Keeps how a printer is.
 * @returns whether that is news
 */
export async function keepPrinterState(tx: Tx, deviceId: DeviceId, state: PrinterState): Promise<boolean> {
  const before = await tx.execute<{ state: PrinterState | null }>(sql`
    select printer_state as state from devices where id = ${deviceId} for no key update`);
  await tx.execute(sql`
    update devices set printer_state = ${state}, printer_seen_at = house_now() where id = ${deviceId}`);
  return before.rows[0]?.state !== state;
}

/** The printers of a shop that do not print, or soon will not. */
export async function findPrinterTroubles(db: Database | Tx, shopId: ShopId): Promise<PrinterTrouble[]> {
  const found = await db.execute<PrinterTrouble>(sql`
    select name as "deviceName", printer_state as state from devices
    where shop_id = ${shopId} and revoked_at is null and printer_state <> 'ready'
      and setting -> 'printing' ->> 'by' = 'house' order by name`);
  return found.rows;
}
