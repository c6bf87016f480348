import type { PrinterState } from '@motcua/contracts/printer-state';
import { askPrinter } from './ask-printer.ts';
import type { PrinterAddress } from './printer-address.ts';
import { openPrinterLine } from './printer-line.ts';
import { printerStateOf } from './printer-state-of.ts';
import { within } from './within.ts';

/**
 * What became of a slip. `printed`: all of it was taken and the printer says it is well. `refused`: nothing was sent, so
 * it may be tried again. `unknown`: some was sent and the printer stopped, hung up or fell silent; whether paper came out
 * only the person in front of it knows, and sending it again could make two slips.
 */
export type PrintOutcome =
  | { outcome: 'printed'; state: 'ready' | 'paper-low' }
  | { outcome: 'refused'; state: Exclude<PrinterState, 'ready' | 'paper-low'> }
  | { outcome: 'unknown'; state: Exclude<PrinterState, 'ready' | 'paper-low'> };

export type PrintLimits = {
  connectMs: number;
  /** For the answer before the first byte. */
  answerMs: number;
  /** How long the printer may take no byte at all. */
  stallMs: number;
  /** For all bytes together. */
  sendMs: number;
  /** For the answer after the last byte; a slow printer answers when it has taken what came before. */
  finishMs: number;
};

const usualLimits: PrintLimits = {
  connectMs: 2_000,
  answerMs: 1_500,
  stallMs: 4_000,
  sendMs: 12_000,
  finishMs: 6_000,
};

/**
 * Prints one slip on a network printer (raw TCP, port 9100): asks how it is, sends, asks again. Never throws, never
 * hangs (each step has a limit), never tries again by itself.
 * @param bytes from `escpos`
 */
export async function printOverTcp(
  address: PrinterAddress,
  bytes: Uint8Array,
  limits: Partial<PrintLimits> = {},
): Promise<PrintOutcome> {
  const { connectMs, answerMs, stallMs, sendMs, finishMs } = { ...usualLimits, ...limits };
  const line = await openPrinterLine(address, connectMs);
  if (line === null) return { outcome: 'refused', state: 'unreachable' };
  try {
    const before = printerStateOf(await line.ask(answerMs));
    if (!prints(before)) return { outcome: 'refused', state: before };
    const sent = await within(sendMs, line.send(bytes, stallMs));
    const after = sent ? await line.ask(finishMs) : null;
    const state = printerStateOf(after);
    if (prints(state)) return { outcome: 'printed', state };
    if (state !== 'unreachable') return { outcome: 'unknown', state };
  } finally {
    line.close();
  }
  // A printer that stopped taking bytes often still answers a new caller, and can then say why.
  const why = printerStateOf(await askPrinter(address, { connectMs, answerMs }));
  return { outcome: 'unknown', state: prints(why) ? 'unreachable' : why };
}

function prints(state: PrinterState): state is 'ready' | 'paper-low' {
  return state === 'ready' || state === 'paper-low';
}
