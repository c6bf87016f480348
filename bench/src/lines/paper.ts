import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folderPrefix } from '@motcua/db/testing/own-server';
import { drawSlip } from '@motcua/paper/draw-slip';
import { escpos } from '@motcua/paper/escpos';
import { printOverTcp } from '@motcua/paper/print-over-tcp';
import { aTicketToPrint } from '@motcua/paper/testing/a-ticket-to-print';
import { type FakePrinter, startFakePrinter } from '@motcua/paper/testing/fake-printer';
import { ticketSlip } from '@motcua/rules/slips/ticket-slip';
import { request } from 'undici';
import { aKioskThatPrints } from '../place/a-kiosk-that-prints.ts';
import { addressOf } from '../place/address-of.ts';
import { spawnNode } from '../place/spawn-node.ts';
import { atMost, type Line } from '../tell/line.ts';
import { shareBelow } from '../tell/middle.ts';

const slips = 60;
const betweenMs = 150;

/**
 * From the last touch (just before the kiosk's request is sent) until the printer has the last byte of the slip, with the
 * whole house in between: request, transaction, journal, job, drawing. The floor draws and sends the same slip with
 * nothing in between. One process of the house, as `npm start` runs it; the printer is a socket of this machine.
 */
export async function paper(_place: unknown, say: (words: string) => void): Promise<Line[]> {
  const printer = await startFakePrinter();
  const folder = await mkdtemp(join(tmpdir(), folderPrefix));
  await chmod(folder, 0o755);
  const house = spawnNode('start/src/main.ts', {
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
  });
  try {
    const url = await addressOf(house);
    const token = await aKioskThatPrints(url, printer);
    await through(printer, () => take(url, token));
    const figures = await many(printer, () => take(url, token));
    const floors = await many(printer, () => printBare(printer));
    const [figure, floor] = [shareBelow(figures, 0.95), shareBelow(floors, 0.95)];
    say(
      `p95 ${figure.toFixed(0)} ms (median ${shareBelow(figures, 0.5).toFixed(0)}), bare ${floor.toFixed(0)} ms`,
    );
    return [atMost(500, { name: 'last touch to printed slip, p95', unit: 'ms', figure, floor })];
  } finally {
    await house.stop();
    await printer.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function many(printer: FakePrinter, print: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let count = 0; count < slips; count += 1) {
    taken.push(await through(printer, print));
    await sleep(betweenMs);
  }
  return taken;
}

async function through(printer: FakePrinter, print: () => Promise<unknown>): Promise<number> {
  const before = printer.pages.length;
  const began = performance.now();
  await print();
  const page = await printer.pageAfter(before, 10_000);
  return page.lastByteAt.monotonicMs - began;
}

async function take(url: string, token: string): Promise<void> {
  const answer = await request(`${url}/api/v1/visits`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ sectors: ['ho-tich'] }),
  });
  if (answer.statusCode !== 200) throw new Error(`no ticket: ${await answer.body.text()}`);
  await answer.body.dump();
}

async function printBare({ host, port }: FakePrinter): Promise<void> {
  await printOverTcp({ host, port }, escpos(drawSlip(ticketSlip(aTicketToPrint({})))));
}
