import { connect, type Socket } from 'node:net';
import { type PrinterAddress, resolvePrinter } from './printer-address.ts';
import { askStatus, isStatusReply, type PrinterStatus, printerStatus } from './printer-status.ts';
import { within } from './within.ts';

/** An open connection to a printer. It never throws: each wait has a limit and its own answer for "no". */
export type PrinterLine = {
  /** What the printer says of itself, or null where it does not answer in time. */
  ask: (limitMs: number) => Promise<PrinterStatus | null>;
  /** Hands over bytes as fast as the printer takes them; false where it took none for `stallMs`, or hung up. */
  send: (bytes: Uint8Array, stallMs: number) => Promise<boolean>;
  close: () => void;
};

/** Small enough that a printer which stops in the middle of a slip is noticed by what it has not taken. */
const chunkBytes = 4096;

/** Connects, or null where nobody picks up within the limit. */
export async function openPrinterLine(
  address: PrinterAddress,
  connectMs: number,
): Promise<PrinterLine | null> {
  const ip = await resolvePrinter(address, connectMs);
  if (ip === null) return null;
  const socket = connect({ host: ip, port: address.port, noDelay: true });
  // Without a listener a reset connection would end the process; whoever waits learns of it from `close`.
  socket.on('error', () => undefined);
  const connected = new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('close', () => resolve(false));
  });
  if (await within(connectMs, connected)) return lineOver(socket);
  socket.destroy();
  return null;
}

function lineOver(socket: Socket): PrinterLine {
  let waiting: ((byte: number) => void) | null = null;
  // Bytes nobody asked for are read and dropped, or they would be taken for the answer to the next question.
  socket.on('data', (received) => {
    for (const byte of received) if (isStatusReply(byte)) waiting?.(byte);
  });
  const closed = new Promise<null>((resolve) => socket.once('close', () => resolve(null)));

  async function ask(limitMs: number): Promise<PrinterStatus | null> {
    if (socket.destroyed) return null;
    const replies: number[] = [];
    const answered = new Promise<PrinterStatus>((resolve) => {
      waiting = (byte) => {
        replies.push(byte);
        const [printer, offline, error, paper] = replies;
        if (printer !== undefined && offline !== undefined && error !== undefined && paper !== undefined)
          resolve(printerStatus([printer, offline, error, paper]));
      };
    });
    socket.write(askStatus);
    const status = await within(limitMs, Promise.race([answered, closed]));
    waiting = null;
    return status;
  }

  async function send(bytes: Uint8Array, stallMs: number): Promise<boolean> {
    for (let from = 0; from < bytes.length; from += chunkBytes) {
      if (socket.destroyed) return false;
      const taken = written(socket, bytes.subarray(from, from + chunkBytes));
      if ((await within(stallMs, Promise.race([taken, closed]))) !== true) return false;
    }
    return true;
  }

  return { ask, send, close: () => socket.destroy() };
}

/** True once the machine has taken the bytes off our hands, which it does only as fast as the printer reads. */
function written(socket: Socket, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => socket.write(bytes, (error) => resolve(!error)));
}
