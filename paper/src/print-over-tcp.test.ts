import { ticketSlip } from '@motcua/rules/slips/ticket-slip';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aTicketToPrint } from '../testing/a-ticket-to-print.ts';
import { type FakePrinter, type FakePrinterMood, startFakePrinter } from '../testing/fake-printer.ts';
import { askPrinter } from './ask-printer.ts';
import { drawSlip } from './draw-slip.ts';
import { escpos } from './escpos.ts';
import { type PrintLimits, printOverTcp } from './print-over-tcp.ts';

const slip = escpos(drawSlip(ticketSlip(aTicketToPrint())));
const questions = 12;
/** Short, because the tests wait for them to pass, and long enough for a busy machine. */
const limits: PrintLimits = { connectMs: 1_000, answerMs: 900, stallMs: 900, sendMs: 4_000, finishMs: 900 };

let printer: FakePrinter;
beforeEach(async () => {
  printer = await startFakePrinter();
});
afterEach(() => printer.stop());

it('a printer that is well prints one slip', async () => {
  expect(await printOverTcp(printer, slip, limits)).toEqual({ outcome: 'printed', state: 'ready' });
  expect(printer.pages).toHaveLength(1);
});

it('a roll near its end still prints, and says so', async () => {
  printer.play({ kind: 'paper-low' });

  expect(await printOverTcp(printer, slip, limits)).toEqual({ outcome: 'printed', state: 'paper-low' });
  expect(printer.pages).toHaveLength(1);
});

it.each<[FakePrinterMood['kind'] & ('paper-out' | 'cover-open' | 'offline' | 'cutter-stuck'), string]>([
  ['paper-out', 'paper-out'],
  ['cover-open', 'cover-open'],
  ['cutter-stuck', 'jammed'],
  ['offline', 'unreachable'],
])('nothing is sent to a printer that says %s', async (kind, state) => {
  printer.play({ kind });

  expect(await printOverTcp(printer, slip, limits)).toEqual({ outcome: 'refused', state });
  expect(printer.bytesRead()).toBe(questions);
});

it('an unplugged printer refuses at once, and prints again when it is plugged in', async () => {
  await printer.unplug();
  const startedAt = performance.now();

  expect(await printOverTcp(printer, slip, limits)).toEqual({ outcome: 'refused', state: 'unreachable' });
  expect(performance.now() - startedAt).toBeLessThan(limits.connectMs + 1_000);

  await printer.plugIn();
  expect(await printOverTcp(printer, slip, limits)).toEqual({ outcome: 'printed', state: 'ready' });
});

it('something that takes connections and never answers is refused in time, and gets no slip', async () => {
  printer.play({ kind: 'black-hole' });
  const startedAt = performance.now();

  expect(await printOverTcp(printer, slip, limits)).toEqual({ outcome: 'refused', state: 'unreachable' });
  expect(performance.now() - startedAt).toBeLessThan(limits.connectMs + limits.answerMs + 1_000);
  expect(printer.bytesRead()).toBe(questions);
});

it('a jam in the middle of a slip is unknown, named, and not tried again', async () => {
  printer.play({ kind: 'jams-after', bytes: 20_000 });

  expect(await printOverTcp(printer, slip, limits)).toEqual({ outcome: 'unknown', state: 'jammed' });
  expect(printer.pages).toHaveLength(0);
  expect(printer.callers()).toBe(2); // the slip, and one question why
});

it('a printer that jams so that not even the network takes more is given up on', async () => {
  printer.play({ kind: 'jams-after', bytes: 20_000 });
  const endless = Buffer.concat(Array.from({ length: 300 }, () => slip));
  const startedAt = performance.now();

  expect(await printOverTcp(printer, endless, limits)).toEqual({ outcome: 'unknown', state: 'jammed' });
  expect(performance.now() - startedAt).toBeLessThan(limits.sendMs + limits.finishMs + 3_000);
});

it('after the jam is cleared the next slip comes out whole', async () => {
  printer.play({ kind: 'jams-after', bytes: 20_000 });
  await printOverTcp(printer, slip, limits);
  printer.play({ kind: 'ready' });

  expect(await printOverTcp(printer, slip, limits)).toEqual({ outcome: 'printed', state: 'ready' });
  expect(printer.pages).toHaveLength(1);
});

it('a roll that ends in the middle of a slip is unknown, and called out of paper', async () => {
  printer.play({ kind: 'runs-out-after', bytes: 20_000 });

  expect(await printOverTcp(printer, slip, limits)).toEqual({ outcome: 'unknown', state: 'paper-out' });
  expect(printer.pages).toHaveLength(0);
});

it('a cable pulled in the middle of a slip is unknown, and not tried again', async () => {
  printer.play({ kind: 'hangs-up-after', bytes: 20_000 });

  expect(await printOverTcp(printer, slip, limits)).toEqual({ outcome: 'unknown', state: 'unreachable' });
  expect(printer.pages).toHaveLength(0);
  expect(printer.callers()).toBe(2);
});

it('a slow printer prints in its own time', async () => {
  printer.play({ kind: 'slow', bytesPerSecond: 100_000 });

  const outcome = await printOverTcp(printer, slip, { ...limits, finishMs: 3_000 });

  expect(outcome).toEqual({ outcome: 'printed', state: 'ready' });
  expect(printer.pages).toHaveLength(1);
});

it.each<[FakePrinterMood['kind'] & ('ready' | 'paper-low' | 'paper-out'), string]>([
  ['ready', 'ok'],
  ['paper-low', 'near-end'],
  ['paper-out', 'out'],
])('asked how it is, a printer that is %s says so and prints nothing', async (kind, paper) => {
  printer.play({ kind });

  expect(await askPrinter(printer)).toMatchObject({ paper });
  expect(printer.pages).toHaveLength(0);
});

it('asked how it is, a printer that is gone or silent gives no answer, in time', async () => {
  printer.play({ kind: 'black-hole' });
  expect(await askPrinter(printer, { connectMs: 300, answerMs: 200 })).toBeNull();

  await printer.unplug();
  expect(await askPrinter(printer, { connectMs: 300, answerMs: 200 })).toBeNull();
});
