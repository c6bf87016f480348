import type { KioskSelf } from '@motcua/contracts/hall';
import type { DeviceId } from '@motcua/contracts/ids';
import type { PrinterState } from '@motcua/contracts/printer-state';
import { DeviceSetting } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** What a kiosk is told about itself. */
export async function findKiosk(db: Database, deviceId: DeviceId): Promise<KioskSelf | null> {
  const found = await db.execute<{
    name: string;
    setting: unknown;
    letter: string | null;
    epoch: number | null;
    printer: PrinterState | null;
  }>(sql`
    select name, setting, series_letter as letter, series_epoch as epoch, printer_state as printer
    from devices where id = ${deviceId}`);
  const row = found.rows[0];
  if (!row) return null;
  const setting = DeviceSetting.parse(row.setting);
  return {
    name: row.name,
    series: row.letter === null || row.epoch === null ? null : { letter: row.letter, epoch: row.epoch },
    printing: setting.printing.by,
    paperMm: setting.printing.by === 'none' ? 80 : setting.printing.paperMm,
    printer: row.printer,
    asksForCard: setting.asksForCard,
  };
}
