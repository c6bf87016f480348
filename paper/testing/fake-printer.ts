import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { within } from '../src/within.ts';
import { escposDecoder } from './escpos-decoder.ts';
import { type FakePrinterCondition, type FakePrinterMood, statusReplies } from './fake-printer-mood.ts';
import { type PrintedPage, pageGatherer } from './printed-page.ts';
import { realTimeQuestions } from './real-time-questions.ts';

export type { FakePrinterMood } from './fake-printer-mood.ts';
export type { PrintedPage } from './printed-page.ts';
export { readQr } from './read-qr.ts';

/** A printer on a socket of this machine, for tests and journeys: it reads real bytes and gives real answers. */
export type FakePrinter = {
  host: '127.0.0.1';
  port: number;
  /** What was cut off, in order. */
  pages: readonly PrintedPage[];
  /** Bytes of no command the house sends; not empty means that something wrong was sent. */
  strangeBytes: readonly number[];
  /** All bytes it has read, questions among them. */
  bytesRead: () => number;
  /** How often somebody connected. */
  callers: () => number;
  /** From now on it behaves so. A jam of before is cleared, and what was in its buffer is gone. */
  play: (mood: FakePrinterMood) => void;
  /** Connections are cut, new ones refused. */
  unplug: () => Promise<void>;
  /** Back on the same port. */
  plugIn: () => Promise<void>;
  /** The page after the first `count`; throws where it has not come in time. */
  pageAfter: (count: number, limitMs?: number) => Promise<PrintedPage>;
  stop: () => Promise<void>;
};

/** Starts one on a free port of 127.0.0.1. */
export async function startFakePrinter(initially: FakePrinterMood = { kind: 'ready' }): Promise<FakePrinter> {
  const pages: PrintedPage[] = [];
  const strangeBytes: number[] = [];
  const sockets = new Set<Socket>();
  const onPage = new Set<() => void>();
  let mood = initially;
  /** What a mood of the kind "…after so many bytes" has led to. */
  let happened: FakePrinterCondition | null = null;
  let bytesRead = 0;
  let callers = 0;

  function condition(): FakePrinterCondition {
    if (happened !== null) return happened;
    return mood.kind in statusReplies ? (mood.kind as FakePrinterCondition) : 'ready';
  }

  function serve(socket: Socket): void {
    callers++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined); // a caller that resets its connection is no failure of a printer
    const answer = realTimeQuestions((which) => {
      if (mood.kind !== 'black-hole') socket.write(Uint8Array.of(statusReplies[condition()][which - 1] ?? 0));
    });
    const gather = pageGatherer((page) => {
      pages.push(page);
      for (const look of onPage) look();
    });
    const decode = escposDecoder((event) => {
      if (event.kind === 'strange') strangeBytes.push(event.byte);
      else gather(event);
    });
    let ofThisCaller = 0;

    function take(bytes: Buffer): void {
      bytesRead += bytes.length;
      ofThisCaller += bytes.length;
      answer(bytes);
      if (happened === null && mood.kind !== 'black-hole') decode(bytes);
    }

    socket.on('data', (chunk: Buffer) => {
      if (mood.kind === 'slow') {
        socket.pause();
        setTimeout(
          () => {
            take(chunk);
            socket.resume();
          },
          (chunk.length / mood.bytesPerSecond) * 1000,
        ).unref();
        return;
      }
      const left = 'bytes' in mood && happened === null ? mood.bytes - ofThisCaller : Infinity;
      if (chunk.length <= left) return take(chunk);
      take(chunk.subarray(0, left));
      switch (mood.kind) {
        case 'jams-after':
          happened = 'jammed';
          socket.pause();
          return;
        case 'runs-out-after':
          happened = 'paper-out';
          return take(chunk.subarray(left));
        case 'hangs-up-after':
          socket.destroy();
      }
    });
  }

  let server = await listen(0, serve);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the fake printer has no port');
  const { port } = address;

  function hangUp(): void {
    for (const socket of sockets) socket.destroy();
  }

  async function unplug(): Promise<void> {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    hangUp();
    await closed;
  }

  return {
    host: '127.0.0.1',
    port,
    pages,
    strangeBytes,
    bytesRead: () => bytesRead,
    callers: () => callers,
    play(next) {
      if (happened === 'jammed') hangUp();
      mood = next;
      happened = null;
    },
    unplug,
    async plugIn() {
      server = await listen(port, serve);
    },
    async pageAfter(count, limitMs = 5_000) {
      let look = () => {};
      const come = new Promise<PrintedPage>((resolve) => {
        look = () => {
          const page = pages[count];
          if (page) resolve(page);
        };
      });
      onPage.add(look);
      look();
      const page = await within(limitMs, come);
      onPage.delete(look);
      if (page === null) throw new Error(`page ${count + 1} did not come within ${limitMs} ms`);
      return page;
    },
    stop: unplug,
  };
}

async function listen(port: number, serve: (socket: Socket) => void): Promise<Server> {
  const server = createServer(serve);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
