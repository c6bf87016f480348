import { followToken } from '@motcua/db/queue/follow-token';
import { askForCopy } from '@motcua/db/queue/slips';
import { ensureDayKey } from '@motcua/db/shops/day-keys';
import { inTransaction } from '@motcua/db/transaction';
import { type FakePrinter, readQr, startFakePrinter } from '@motcua/paper/testing/fake-printer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aTicket, type Ticket } from '../../testing/a-day.ts';
import { aHouse, type TestHouse } from '../../testing/a-house.ts';
import { diary } from '../../testing/diary.ts';
import { askPrinters } from './ask-printers.ts';
import { printSlip } from './print-slip.ts';

let house: TestHouse;
let printer: FakePrinter;
beforeEach(async () => {
  house = await aHouse();
  printer = await startFakePrinter();
  await house.connection.pool.query('update devices set setting = $2 where id = $1', [
    house.deviceId,
    { printing: { by: 'house', host: printer.host, port: printer.port } },
  ]);
});
afterEach(async () => {
  await printer.stop();
  await house.close();
});

const outcomeOf = async ({ visitId }: Ticket, copy = 1) => {
  const found = await house.connection.pool.query<{ outcome: string | null }>(
    'select outcome from slips where visit_id = $1 and copy = $2',
    [visitId, copy],
  );
  return found.rows[0]?.outcome;
};
const printerState = async () => {
  const found = await house.connection.pool.query<{ state: string | null }>(
    'select printer_state as state from devices where id = $1',
    [house.deviceId],
  );
  return found.rows[0]?.state;
};
const tokenOf = async ({ visitId }: Ticket) => {
  const day = await house.connection.pool.query<{ day: string }>(
    'select day::text from visits where id = $1',
    [visitId],
  );
  return followToken(await ensureDayKey(house.db, house.shopId, day.rows[0]?.day ?? ''), visitId);
};

test('a ticket comes out as paper whose code opens the page of that very ticket', async () => {
  const ticket = await aTicket(house, 'km');

  await printSlip(house, ticket.visitId, 1);

  const page = await printer.pageAfter(0);
  expect(readQr(page.bitmap)).toBe(`${house.publicUrl}/t/${await tokenOf(ticket)}`);
  expect(await outcomeOf(ticket)).toBe('printed');
  expect(await diary(house, 'ticket.printed')).toEqual([
    {
      actor: 'clock',
      payload: { visitId: ticket.visitId, label: ticket.label, deviceId: house.deviceId, copy: 1 },
    },
  ]);
});

test('a slip is printed once, however often and by how many at once it is asked for', async () => {
  const ticket = await aTicket(house);

  await Promise.all([1, 2, 3, 4].map(() => printSlip(house, ticket.visitId, 1)));
  await printSlip(house, ticket.visitId, 1);

  expect(printer.pages).toHaveLength(1);
});

test('a copy that was asked for comes out beside the first, and the code on it is the same', async () => {
  const ticket = await aTicket(house);
  await printSlip(house, ticket.visitId, 1);

  const copy = await inTransaction(house.db, (tx) => askForCopy(tx, ticket.visitId, house.deviceId));
  await printSlip(house, ticket.visitId, copy);

  expect(copy).toBe(2);
  const [first, second] = printer.pages;
  expect(first && second && readQr(first.bitmap) === readQr(second.bitmap)).toBe(true);
  const tickets = await house.connection.pool.query('select 1 from visits');
  expect(tickets.rows).toHaveLength(1);
});

test.each([
  ['paper-out', 'paper-out'],
  ['cover-open', 'cover-open'],
  ['cutter-stuck', 'jammed'],
] as const)('a printer that is %s prints nothing, and kiosk and staff are told', async (mood, state) => {
  printer.play({ kind: mood });
  const ticket = await aTicket(house);

  await printSlip(house, ticket.visitId, 1);

  expect(printer.pages).toEqual([]);
  expect(await outcomeOf(ticket)).toBe('not-printed');
  expect(await printerState()).toBe(state);
  expect(await diary(house, 'printer.changed')).toEqual([
    { actor: 'clock', payload: { deviceId: house.deviceId, state } },
  ]);
});

test('an unplugged printer prints nothing; plugged in again, the house hears of it by asking', async () => {
  await printer.unplug();
  const ticket = await aTicket(house);
  await printSlip(house, ticket.visitId, 1);
  expect(await outcomeOf(ticket)).toBe('not-printed');
  expect(await printerState()).toBe('unreachable');

  await printer.plugIn();
  await askPrinters(house);

  expect(await printerState()).toBe('ready');
});

test('after a jam in the middle nobody knows whether paper came out, and it is not printed again by itself', async () => {
  printer.play({ kind: 'jams-after', bytes: 20_000 });
  const ticket = await aTicket(house);

  await printSlip(house, ticket.visitId, 1);
  printer.play({ kind: 'ready' });
  await printSlip(house, ticket.visitId, 1);

  expect(await outcomeOf(ticket)).toBe('unknown');
  expect(printer.pages).toEqual([]);
});

test('a slip that nobody waits for any more is not printed', async () => {
  const ticket = await aTicket(house);

  await printSlip(house.at('5 minutes'), ticket.visitId, 1);

  expect(printer.pages).toEqual([]);
  expect(await outcomeOf(ticket)).toBeNull();
});

test('a slip whose printing somebody began and died over is ended as unknown, never begun again', async () => {
  const ticket = await aTicket(house);
  await house.connection.pool.query('update slips set begun_at = house_now()');

  await askPrinters(house.at('2 minutes'));
  await printSlip(house, ticket.visitId, 1);

  expect(await outcomeOf(ticket)).toBe('unknown');
  expect(printer.pages).toEqual([]);
});

test('a kiosk without a network printer asks for no paper', async () => {
  await house.connection.pool.query(`update devices set setting = '{}' where id = $1`, [house.deviceId]);
  const ticket = await aTicket(house);

  await printSlip(house, ticket.visitId, 1);

  expect(printer.callers()).toBe(0);
  expect(await outcomeOf(ticket)).toBeUndefined();
});
