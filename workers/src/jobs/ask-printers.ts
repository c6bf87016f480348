import { endLostSlips } from '@motcua/db/queue/slips';
import { findPrinters } from '@motcua/db/shops/printers';
import { inTransaction } from '@motcua/db/transaction';
import { eachOnItsOwn } from '@motcua/notices/each-on-its-own';
import { askPrinter } from '@motcua/paper/ask-printer';
import { printerStateOf } from '@motcua/paper/printer-state-of';
import type { House } from '../house.ts';
import { notePrinter } from '../printing/note-printer.ts';

/** Asks every network printer how it is, so that the staff hear of an empty roll before a citizen does. */
export async function askPrinters(house: House): Promise<void> {
  await endLostSlips(house.db);
  await eachOnItsOwn(house, await findPrinters(house.db), async (printer) => {
    const state = printerStateOf(await askPrinter(printer));
    if (state === printer.was) return;
    if (await inTransaction(house.db, (tx) => notePrinter(tx, printer, state))) house.nudge();
  });
}
