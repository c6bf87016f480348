import type { DeviceId, DossierId } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import { findLookUpSlip } from '@motcua/db/dossiers/look-up-slip';
import { findKioskPrinter } from '@motcua/db/shops/kiosk-printer';
import { inTransaction } from '@motcua/db/transaction';
import { drawSlip } from '@motcua/paper/draw-slip';
import { escpos } from '@motcua/paper/escpos';
import { printOverTcp } from '@motcua/paper/print-over-tcp';
import { maskedName } from '@motcua/rules/dossiers/plain-name';
import { lookUpSlip } from '@motcua/rules/slips/look-up-slip';
import type { House } from '../house.ts';
import { notePrinter } from '../printing/note-printer.ts';

/**
 * Prints what somebody was told of their dossier, on the printer of the kiosk before which they stand. The job says only
 * which dossier: what stands on the paper is read now, and kept nowhere.
 */
export async function printLookUpSlip(
  house: House,
  deviceId: DeviceId,
  dossierId: DossierId,
  language: Language,
): Promise<void> {
  const kiosk = await findKioskPrinter(house.db, deviceId);
  if (kiosk?.printing.by !== 'house') return;
  const found = await findLookUpSlip(house.db, dossierId);
  if (found === null) return;
  const { host, port, paperMm } = kiosk.printing;
  const { fullName, ...told } = found;
  const drawn = drawSlip(
    lookUpSlip({ ...told, maskedName: maskedName(fullName), paperMm, language, printedAt: kiosk.now }),
  );
  const printed = await printOverTcp({ host, port }, escpos(drawn));
  if (await inTransaction(house.db, (tx) => notePrinter(tx, kiosk, printed.state))) house.nudge();
}
