import { testSlip } from '@motcua/rules/slips/test-slip';
import { type TicketToPrint, ticketSlip } from '@motcua/rules/slips/ticket-slip';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aTicketToPrint } from '../testing/a-ticket-to-print.ts';
import { type FakePrinter, readQr, startFakePrinter } from '../testing/fake-printer.ts';
import { drawSlip } from './draw-slip.ts';
import { escpos } from './escpos.ts';
import { printOverTcp } from './print-over-tcp.ts';
import { unmistakable } from './unmistakable.ts';

let printer: FakePrinter;
beforeAll(async () => {
  printer = await startFakePrinter();
});
afterAll(() => printer.stop());

const url = aTicketToPrint().followUrl;

it.each<[string, Partial<TicketToPrint>, string | null]>([
  ['Vietnamese', {}, url],
  ['Vietnamese on a narrow roll', { paperMm: 58 }, url],
  ['Khmer', { language: 'km' }, url],
  ['Khmer on a narrow roll', { language: 'km', paperMm: 58 }, url],
  ['English', { language: 'en' }, url],
  ['English on a narrow roll', { language: 'en', paperMm: 58 }, url],
  ['a second reprint with priority', { reprint: 2, priority: true }, url],
  ['a kiosk without a server', { label: 'A-K2-07', followUrl: null, offline: true }, null],
])(
  '%s: what falls from the knife is what was drawn, and a phone reads its code',
  async (_, changes, code) => {
    const bitmap = drawSlip(ticketSlip(aTicketToPrint(changes)));
    const before = printer.pages.length;

    const outcome = await printOverTcp(printer, escpos(bitmap));
    const page = await printer.pageAfter(before);

    expect(outcome).toEqual({ outcome: 'printed', state: 'ready' });
    expect(page.bitmap).toEqual(unmistakable(bitmap));
    expect(page.tallestBand).toBeLessThanOrEqual(256);
    expect(readQr(page.bitmap)).toBe(code);
    expect(printer.strangeBytes).toEqual([]);
  },
);

it('a reprint can be told from the slip by its dots', () => {
  const slip = drawSlip(ticketSlip(aTicketToPrint()));
  const reprint = drawSlip(ticketSlip(aTicketToPrint({ reprint: 1 })));

  expect(reprint.heightDots).toBeGreaterThan(slip.heightDots);
});

it.each([80, 58] as const)('the test page prints on an %d mm roll and its code is read', async (paperMm) => {
  const before = printer.pages.length;

  await printOverTcp(printer, escpos(drawSlip(testSlip(paperMm, 'Ki-ốt 1', '09:05, thứ Sáu, 27/11/2026'))));
  const page = await printer.pageAfter(before);

  expect(readQr(page.bitmap)).toBe('MOT-CUA TEST 0123456789');
});

it('the printer notes when the first and the last byte of a page came', async () => {
  const before = printer.pages.length;
  const sentAt = performance.now();

  await printOverTcp(printer, escpos(drawSlip(ticketSlip(aTicketToPrint()))));
  const { firstByteAt, lastByteAt } = await printer.pageAfter(before);

  expect(firstByteAt.monotonicMs).toBeGreaterThan(sentAt);
  expect(lastByteAt.monotonicMs).toBeGreaterThanOrEqual(firstByteAt.monotonicMs);
});
