import type { VisitId } from '@motcua/contracts/ids';
import { record } from '@motcua/db/journal/record';
import { beginSlip, endSlip, findSlip, type SlipRow } from '@motcua/db/queue/slips';
import { findDayKey } from '@motcua/db/shops/day-keys';
import { inTransaction } from '@motcua/db/transaction';
import { drawSlip } from '@motcua/paper/draw-slip';
import { escpos } from '@motcua/paper/escpos';
import { type PrintOutcome, printOverTcp } from '@motcua/paper/print-over-tcp';
import { ticketSlip } from '@motcua/rules/slips/ticket-slip';
import type { House } from '../house.ts';
import { notePrinter } from '../printing/note-printer.ts';
import { ticketToPrint } from '../printing/ticket-to-print.ts';

/**
 * Prints one slip on the network printer of its kiosk. Each copy is begun once, whoever tries and however often: what may
 * lie in the tray already is printed again only when somebody asks for it. The ticket is valid whatever the printer does.
 */
export async function printSlip(house: House, visitId: VisitId, copy: number): Promise<void> {
  const slip = await findSlip(house.db, visitId);
  if (slip?.setting.printing.by !== 'house') return;
  const { host, port } = slip.setting.printing;
  const dayKey = await findDayKey(house.db, slip.shopId, slip.day);
  // The day is over: nobody waits with this number any more.
  if (!dayKey || !(await beginSlip(house.db, visitId, copy))) return;

  const drawn = drawSlip(
    ticketSlip(ticketToPrint(slip, { visitId, copy, dayKey, publicUrl: house.publicUrl })),
  );
  const printed = await printOverTcp({ host, port }, escpos(drawn));
  await inTransaction(house.db, async (tx) => {
    await endSlip(tx, visitId, copy, outcomes[printed.outcome]);
    await record(tx, {
      shopId: slip.shopId,
      actor: { kind: 'clock' },
      ...entryOf(slip, visitId, copy, printed),
    });
    await notePrinter(tx, slip, printed.state);
  });
  house.nudge();
}

const outcomes = { printed: 'printed', refused: 'not-printed', unknown: 'unknown' } as const;

function entryOf(slip: SlipRow, visitId: VisitId, copy: number, printed: PrintOutcome) {
  const payload = { visitId, label: slip.label, deviceId: slip.deviceId, copy };
  if (printed.outcome === 'printed') return { name: 'ticket.printed', payload } as const;
  return { name: 'ticket.not-printed', payload: { ...payload, because: printed.state } } as const;
}
