import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { until } from './until.ts';

/** A websocket made of bare bytes, which does what no honest client would. */
export type RawWire = {
  socket: Socket;
  /** Everything it was told, as bytes in letters. */
  heard(): string;
  bytesHeard(): number;
  /** The house has said goodbye, or hung up. Whoever never says goodbye back is cut off half a minute later. */
  isClosed(): boolean;
  /** Sends one frame, masked as a client must; `announce` lies about its length. */
  send(payload: string | Buffer, options?: { binary?: boolean; announce?: number }): void;
};

const heardMax = 4_096;

/** Goodbye is the last frame of all, whole and unmasked: its head, a code and a reason. */
function saysGoodbye(piece: Buffer): boolean {
  const at = piece.lastIndexOf(0x88);
  return at >= 0 && at + 2 + (piece[at + 1] ?? 0) === piece.length;
}

/** A TCP connection that has said these lines and nothing more. */
export async function rawWire(url: string, lines: readonly string[]): Promise<RawWire> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  let heard = '';
  let bytes = 0;
  let closed = false;
  socket.on('error', () => undefined);
  socket.on('close', () => {
    closed = true;
  });
  socket.on('data', (piece) => {
    bytes += piece.length;
    if (heard.length < heardMax) heard += piece.toString('latin1');
    if (saysGoodbye(piece)) closed = true;
  });
  await once(socket, 'connect');
  socket.write(lines.map((line) => `${line}\r\n`).join(''));
  return {
    socket,
    heard: () => heard,
    bytesHeard: () => bytes,
    isClosed: () => closed,
    send(payload, { binary = false, announce } = {}) {
      if (closed) return;
      const body = Buffer.from(payload);
      socket.write(Buffer.concat([headOf(announce ?? body.length, binary), body]));
    },
  };
}

/** The lines with which a websocket of the engine begins. */
export const greeting = (path = '/live/?EIO=4&transport=websocket'): string[] => [
  `GET ${path} HTTP/1.1`,
  'Host: 127.0.0.1',
  'Upgrade: websocket',
  'Connection: Upgrade',
  `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
  'Sec-WebSocket-Version: 13',
  '',
];

/** A raw websocket that was let in as a board. */
export async function rawBoard(url: string, deviceToken: string): Promise<RawWire> {
  const wire = await rawWire(url, greeting());
  await until('the engine greets', () => wire.heard().includes('0{"sid"'));
  wire.send(`40${JSON.stringify({ deviceToken })}`);
  await until('the house lets it in', () => wire.heard().includes('40{"sid"'));
  return wire;
}

/** The head of a whole frame with a mask of zeros, which leaves the letters as they are. */
function headOf(length: number, binary: boolean): Buffer {
  const first = 0x80 | (binary ? 2 : 1);
  const mask = Buffer.alloc(4);
  if (length < 126) return Buffer.concat([Buffer.from([first, 0x80 | length]), mask]);
  const long = Buffer.alloc(10);
  long[0] = first;
  if (length < 65_536) {
    long[1] = 0x80 | 126;
    long.writeUInt16BE(length, 2);
    return Buffer.concat([long.subarray(0, 4), mask]);
  }
  long[1] = 0x80 | 127;
  long.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([long, mask]);
}
