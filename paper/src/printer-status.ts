/** What a printer says of itself. */
export type PrinterStatus = {
  /** Takes data now. */
  online: boolean;
  coverOpen: boolean;
  paper: 'ok' | 'near-end' | 'out';
  /** Why it stopped, where a person must come: a jam counts as `mechanical` on most models. */
  error: 'none' | 'mechanical' | 'cutter' | 'unrecoverable' | 'overheated';
};

/** The four answers to DLE EOT 1, 2, 3 and 4. */
export type StatusReplies = readonly [printer: number, offline: number, error: number, paper: number];

/** Asks for all four at once: they are answered in order, even while a slip is printing. */
export const askStatus: Uint8Array = Uint8Array.of(0x10, 4, 1, 0x10, 4, 2, 0x10, 4, 3, 0x10, 4, 4);

/** In every answer bits 1 and 4 are set and bits 0 and 7 are not; flow control (XON, XOFF) and noise are told apart by it. */
export function isStatusReply(byte: number): boolean {
  return (byte & 0b1001_0011) === 0b0001_0010;
}

/** Reads the four answers. */
export function printerStatus([printer, offline, error, paper]: StatusReplies): PrinterStatus {
  return {
    online: (printer & bit3) === 0,
    coverOpen: (offline & bit2) !== 0,
    // The roll's end stops the printer before the sensor of the last reply has settled, so either says it.
    paper: (paper & 0x60) !== 0 || (offline & bit5) !== 0 ? 'out' : (paper & 0x0c) !== 0 ? 'near-end' : 'ok',
    error: errorOf(error, (offline & bit6) !== 0),
  };
}

const bit2 = 0x04;
const bit3 = 0x08;
const bit5 = 0x20;
const bit6 = 0x40;

function errorOf(reply: number, somethingWrong: boolean): PrinterStatus['error'] {
  if (reply & bit5) return 'unrecoverable';
  if (reply & bit3) return 'cutter';
  if (reply & bit2) return 'mechanical';
  if (reply & bit6) return 'overheated';
  // Some models only say in the offline answer that there is an error.
  return somethingWrong ? 'mechanical' : 'none';
}
