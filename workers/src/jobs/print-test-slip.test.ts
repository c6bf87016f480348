import { type FakePrinter, readQr, startFakePrinter } from '@motcua/paper/testing/fake-printer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aHouse, type TestHouse } from '../../testing/a-house.ts';
import { diary } from '../../testing/diary.ts';
import { printTestSlip } from './print-test-slip.ts';

let house: TestHouse;
let printer: FakePrinter;
const prints = (printing: object) =>
  house.connection.pool.query('update devices set setting = $2 where id = $1', [
    house.deviceId,
    { printing },
  ]);
beforeEach(async () => {
  house = await aHouse();
  printer = await startFakePrinter();
  await prints({ by: 'house', host: printer.host, port: printer.port });
});
afterEach(async () => {
  await printer.stop();
  await house.close();
});

test('a test slip comes out as paper that opens no page', async () => {
  await printTestSlip(house, house.deviceId);

  const page = await printer.pageAfter(0);
  expect(readQr(page.bitmap)).toBe('MOT-CUA TEST 0123456789');
  expect(printer.strangeBytes).toEqual([]);
});

test('it makes no ticket, and tells the desks what the printer said', async () => {
  printer.play({ kind: 'paper-out' });

  await printTestSlip(house, house.deviceId);

  expect(printer.pages).toEqual([]);
  expect(await diary(house, 'printer.changed')).toEqual([
    { actor: 'clock', payload: { deviceId: house.deviceId, state: 'paper-out' } },
  ]);
  const visits = await house.connection.pool.query('select id from visits');
  expect(visits.rows).toEqual([]);
});

test('a kiosk that prints by its browser gets nothing from the house', async () => {
  await prints({ by: 'browser', paperMm: 80 });

  await printTestSlip(house, house.deviceId);

  expect(printer.callers()).toBe(0);
});
