import type { DeviceId } from '@motcua/contracts/ids';
import { findKioskPrinter } from '@motcua/db/shops/kiosk-printer';
import { inTransaction } from '@motcua/db/transaction';
import { drawSlip } from '@motcua/paper/draw-slip';
import { escpos } from '@motcua/paper/escpos';
import { printOverTcp } from '@motcua/paper/print-over-tcp';
import { takenAtLine } from '@motcua/rules/slips/taken-at-line';
import { testSlip } from '@motcua/rules/slips/test-slip';
import type { House } from '../house.ts';
import { notePrinter } from '../printing/note-printer.ts';

/** Prints a slip of no value on the network printer of one kiosk. Done twice, it costs a hand of paper and nothing else. */
export async function printTestSlip(house: House, deviceId: DeviceId): Promise<void> {
  const kiosk = await findKioskPrinter(house.db, deviceId);
  if (kiosk?.printing.by !== 'house') return;
  const { host, port, paperMm } = kiosk.printing;
  const drawn = drawSlip(testSlip(paperMm, kiosk.name, takenAtLine(kiosk.now)));
  const printed = await printOverTcp({ host, port }, escpos(drawn));
  if (await inTransaction(house.db, (tx) => notePrinter(tx, kiosk, printed.state))) house.nudge();
}
