import type { PrinterAddress } from './printer-address.ts';
import { openPrinterLine } from './printer-line.ts';
import type { PrinterStatus } from './printer-status.ts';

/** How a printer is, without printing anything; null where it cannot be reached or does not answer. */
export async function askPrinter(
  address: PrinterAddress,
  { connectMs = 2_000, answerMs = 1_500 }: { connectMs?: number; answerMs?: number } = {},
): Promise<PrinterStatus | null> {
  const line = await openPrinterLine(address, connectMs);
  if (line === null) return null;
  const status = await line.ask(answerMs);
  line.close();
  return status;
}
