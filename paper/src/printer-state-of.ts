import type { PrinterState } from '@motcua/contracts/printer-state';
import type { PrinterStatus } from './printer-status.ts';

/** What staff are told, from what the printer said; the thing a person must do first comes first. Null: no answer. */
export function printerStateOf(status: PrinterStatus | null): PrinterState {
  if (status === null) return 'unreachable';
  // An open cover reports "no paper" too, because the sensor hangs in the air.
  if (status.coverOpen) return 'cover-open';
  if (status.error !== 'none') return 'jammed';
  if (status.paper === 'out') return 'paper-out';
  // Offline without a cause: somebody holds the feed button, or it is starting.
  if (!status.online) return 'unreachable';
  return status.paper === 'near-end' ? 'paper-low' : 'ready';
}
