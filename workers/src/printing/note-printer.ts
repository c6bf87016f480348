import type { DeviceId, ShopId } from '@motcua/contracts/ids';
import type { PrinterState } from '@motcua/contracts/printer-state';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { keepPrinterState } from '@motcua/db/shops/printers';

/** Keeps how a printer is; only a change is news, to its kiosk and to the desks. */
export async function notePrinter(
  tx: Tx,
  printer: { deviceId: DeviceId; shopId: ShopId },
  state: PrinterState,
): Promise<boolean> {
  const isNews = await keepPrinterState(tx, printer.deviceId, state);
  if (isNews)
    await record(tx, {
      name: 'printer.changed',
      shopId: printer.shopId,
      actor: { kind: 'clock' },
      payload: { deviceId: printer.deviceId, state },
    });
  return isNews;
}
