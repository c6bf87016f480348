import { LocalDate } from '@motcua/contracts/dates';
import { DossierId } from '@motcua/contracts/ids';
import { findKioskPrinter } from '@motcua/db/shops/kiosk-printer';
import { drawSlip } from '@motcua/paper/draw-slip';
import { type FakePrinter, startFakePrinter } from '@motcua/paper/testing/fake-printer';
import { lookUpSlip } from '@motcua/rules/slips/look-up-slip';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDossier } from '../../testing/a-dossier.ts';
import { aHouse, type TestHouse } from '../../testing/a-house.ts';
import { diary } from '../../testing/diary.ts';
import { printLookUpSlip } from './print-look-up-slip.ts';

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

async function somebodysDossier() {
  const { dossierId } = await aDossier(house, { thresholds: [], due: '-3 days' });
  await house.connection.pool.query(
    `insert into applicants (dossier_id, shop_id, kind, full_name, plain_name)
      values ($1, $2, 'citizen', 'Thạch Thị Sa Rương', 'thach thi sa ruong')`,
    [dossierId, house.shopId],
  );
  return dossierId;
}

test('what comes out is the holder’s answer with a mask for a name, and not a dot more', async () => {
  const dossierId = await somebodysDossier();
  const found = await house.connection.pool.query<Record<'code' | 'procedure' | 'due' | 'shop', string>>(
    `select d.code, v.name_vi as procedure, s.name_vi as shop,
      (select due_day::text from dossier_clocks where dossier_id = d.id) as due
    from dossiers d join procedure_versions v on v.id = d.version_id join shops s on s.id = d.shop_id where d.id = $1`,
    [dossierId],
  );
  const row = found.rows[0];

  await printLookUpSlip(house, house.deviceId, dossierId, 'km');

  const page = await printer.pageAfter(0);
  const kiosk = await findKioskPrinter(house.db, house.deviceId);
  if (kiosk === null) throw new Error('the kiosk is gone');
  const expected = lookUpSlip({
    paperMm: 80,
    language: 'km',
    shopNameVi: row?.shop ?? '',
    code: row?.code ?? '',
    maskedName: 'T*** T** S* R***',
    procedureNameVi: row?.procedure ?? '',
    state: 'processing',
    refused: false,
    late: true,
    dueDay: LocalDate.parse(row?.due),
    missing: 0,
    owedVnd: null,
    until: null,
    resultPlace: '',
    printedAt: kiosk.now,
  });
  expect(Buffer.from(page.bitmap.bytes).equals(Buffer.from(drawSlip(expected).bytes))).toBe(true);
  expect(printer.strangeBytes).toEqual([]);
});

test('a printer without paper is told to the desks, and nothing personal is written down', async () => {
  const dossierId = await somebodysDossier();
  printer.play({ kind: 'paper-out' });

  await printLookUpSlip(house, house.deviceId, dossierId, 'vi');

  expect(printer.pages).toEqual([]);
  expect(await diary(house, 'printer.changed')).toEqual([
    { actor: 'clock', payload: { deviceId: house.deviceId, state: 'paper-out' } },
  ]);
});

test('a kiosk that prints by its browser, and a dossier that is gone, get nothing from the house', async () => {
  const dossierId = await somebodysDossier();
  await printLookUpSlip(house, house.deviceId, DossierId.parse(crypto.randomUUID()), 'vi');
  await prints({ by: 'browser', paperMm: 80 });
  await printLookUpSlip(house, house.deviceId, dossierId, 'vi');

  expect(printer.callers()).toBe(0);
});
