import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { LocalDate } from '@motcua/contracts/dates';
import { exportLog } from '@motcua/db/dossiers/export-log';
import { findOnTimeFigures } from '@motcua/db/dossiers/figures';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportHouse, importHouse } from '../../testing/import-house.ts';
import { chooseShop } from '../choose-shop.ts';
import { writeCsv } from './write-csv.ts';
import { writeXes } from './write-xes.ts';

// What leaves the house can be read by others, names nobody, and comes back as what it was.

let house: ImportHouse;
beforeAll(async () => {
  house = await importHouse();
  await house.bring(
    'dossiers',
    `code,procedure,channel,unit,received,due,finished,applicant,phone
X-1,"Cấp phép <A & ""B"">",online,phong-tu-phap,2024-03-04T08:00:00.250+07:00,2024-03-08,2024-03-07T10:00+07:00,Lý Thị Lan,0912345678
X-2,1.000001,counter,Phòng 'Mới',2024-03-04T23:59+07:00,2024-03-05T09:00+07:00,,Danh Sô,
X-3,,,,2024-03-05,,2024-03-06,,
X-4,,post,,2024-03-05 01:00,2024-03-06,2024-03-06,,
`,
  );
  await house.bring(
    'events',
    `case,act,time,actor
X-1,receive,2024-03-04T08:00+07:00,hotich
X-1,"=Xem, ""ký""",2024-03-05T08:00+07:00,Lý Thị Lan
X-2,Gọi điện,2024-03-05T08:00+07:00,phong-tu-phap/clerk
`,
  );
});
afterAll(() => house.close());

type Days = { from: LocalDate | null; to: LocalDate | null };
const all: Days = { from: null, to: null };
async function exported(from: ImportHouse, form: typeof writeCsv | typeof writeXes, days = all) {
  const shop = await chooseShop(from.connection.db, null);
  return text(Readable.from(form(exportLog(from.connection.db, shop.shopId, days), shop)));
}
async function figures(from: ImportHouse, by: 'channel' | null) {
  const { db } = from.connection;
  const { shopId } = await chooseShop(db, null);
  const [first, last] = [LocalDate.parse('2024-01-01'), LocalDate.parse('2024-12-31')];
  return findOnTimeFigures(db, shopId, first, last, by);
}

test('an XES log is well-formed, has every event, and nothing of a person', async () => {
  const xes = await exported(house, writeXes);

  expect(XMLValidator.validate(xes)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['extension', 'trace', 'event', 'string', 'date'].includes(name),
  });
  const { log } = parser.parse(xes);
  expect(log['@_xes.version']).toBe('2.0');
  expect(log.extension.map((one: Record<string, string>) => one['@_prefix'])).toEqual([
    'concept',
    'lifecycle',
    'time',
    'org',
  ]);
  expect(log.trace).toHaveLength(4);
  const trace = log.trace[0];
  const keys = (of: { string: Record<string, string>[]; date: Record<string, string>[] }) =>
    Object.fromEntries([...of.string, ...of.date].map((one) => [one['@_key'], one['@_value']]));
  expect(keys(trace)).toMatchObject({
    'concept:name': 'X-1',
    procedure: 'Nhập từ hệ thống cũ: Cấp phép <A & "B">',
    received: '2024-03-04T08:00:00.250+07:00',
  });
  expect(trace.event.map(keys)).toEqual([
    {
      'concept:name': 'receive',
      act: 'receive',
      'lifecycle:transition': 'complete',
      'time:timestamp': '2024-03-04T08:00:00.000+07:00',
      'org:group': 'phong-tu-phap',
      'org:role': 'clerk',
    },
    {
      'concept:name': '=Xem, "ký"',
      act: 'note',
      'lifecycle:transition': 'complete',
      'time:timestamp': '2024-03-05T08:00:00.000+07:00',
    },
  ]);
  for (const form of [xes, await exported(house, writeCsv)])
    expect(form).not.toMatch(/Lý Thị Lan|Danh Sô|Thạch|hotich|0912345678/);
});

test('a stretch of days goes by the local date of the receipt', async () => {
  const days = { from: LocalDate.parse('2024-03-05'), to: LocalDate.parse('2024-03-05') };
  const csv = await exported(house, writeCsv, days);
  expect(csv.split('\r\n').map((line) => line.split(',')[0])).toEqual(['case', 'X-3', 'X-4', '']);
});

test('the CSV brought into an empty house gives the same dossiers, events and figures', async () => {
  const csv = await exported(house, writeCsv);
  const other = await importHouse();
  try {
    const dossiers = await other.bring('dossiers', csv);
    const events = await other.bring('events', csv);

    expect([dossiers.refused, dossiers.landed, events.refused, events.landed]).toEqual([[], 4, [], 3]);
    expect(await figures(other, null)).toEqual(await figures(house, null));
    expect((await figures(other, 'channel')).map((row) => [row.key, row.received])).toEqual(
      (await figures(house, 'channel')).map((row) => [row.key, row.received]),
    );
    const again = await exported(other, writeCsv);
    expect(again).toBe(csv);
  } finally {
    await other.close();
  }
});

test('the figures are counted by local date, and their parts make the whole', async () => {
  expect(await figures(house, null)).toEqual([
    {
      key: '',
      nameVi: null,
      received: 4,
      finishedEarly: 1,
      finishedOnDay: 1,
      finishedLate: 0,
      openInTime: 0,
      openLate: 1,
      noDueDate: 1,
    },
  ]);
  expect((await figures(house, 'channel')).map(({ key, received }) => [key, received])).toEqual([
    ['counter', 1],
    ['online', 1],
    ['post', 1],
    [null, 1],
  ]);
});
