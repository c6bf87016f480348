import { buildHouse, type TestHouse } from '@motcua/api/testing/build-house';
import { setClock } from '@motcua/api/testing/set-clock';
import { LocalDate } from '@motcua/contracts/dates';
import { findOnTimeFigures } from '@motcua/db/dossiers/figures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawTable } from './draw-table.ts';
import { readReportWish } from './read-wish.ts';
import { reportRows } from './report-rows.ts';
import { writeReport } from './write-report.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await buildHouse();
});
afterAll(() => house.close());

const figures = async (day: string) => {
  const date = LocalDate.parse(day);
  const [row] = await findOnTimeFigures(house.house.db, house.shopId, date, date, null);
  return (
    row && [
      row.received,
      row.finishedEarly,
      row.finishedOnDay,
      row.finishedLate,
      row.openInTime,
      row.openLate,
    ]
  );
};
const at = async (moment: string) => {
  await setClock(house, `${moment}+07:00`);
  return house.signedInAs('hotich');
};

test('a dossier of this house is in time all through its due day, late on the next, and keeps that when it is decided', async () => {
  const found = await house.house.connection.pool.query<{ procedureId: string; agencyId: string }>(`
    select (select p.id from procedures p join procedure_versions v on v.procedure_id = p.id
      where v.processing = '{"amount": 3, "unit": "working_day"}' and p.code is not null order by p.code limit 1)
      as "procedureId", (select id from agencies where code = 'phong-tu-phap') as "agencyId"`);
  const { procedureId, agencyId } = found.rows[0] ?? {};
  let clerk = await at('2026-08-21T10:00:00');
  const received = await clerk.ask(`POST /shops/${house.shopId}/dossiers`, {
    procedureId,
    channel: 'counter',
    applicant: { fullName: 'Thạch Thị Sa Rương' },
    papers: [{ name: 'Tờ khai', originals: 1, pages: 2 }],
    feeVnd: 0,
  });
  const { dossierId } = received.json<{ dossierId: string }>();
  await clerk.ask(`POST /dossiers/${dossierId}/acts`, { act: 'hand-over', toAgencyId: agencyId });

  await at('2026-08-25T23:59:00');
  expect(await figures('2026-08-21')).toEqual([1, 0, 0, 0, 1, 0]);
  clerk = await at('2026-08-26T00:01:00');
  expect(await figures('2026-08-21')).toEqual([1, 0, 0, 0, 0, 1]);
  await clerk.ask(`POST /dossiers/${dossierId}/acts`, {
    act: 'decide',
    resultNumber: '12/GP',
    result: 'Giấy phép',
  });
  expect(await figures('2026-08-21')).toEqual([1, 0, 0, 1, 0, 0]);
  expect(await figures('2026-08-20')).toBeUndefined();

  const day = LocalDate.parse('2026-08-21');
  const byCause = async () =>
    reportRows(
      await findOnTimeFigures(house.house.db, house.shopId, day, day, 'cause'),
      'cause',
      'vi',
    ).rows.map(({ group, finishedLate }) => [group, finishedLate]);
  expect(await byCause()).toEqual([['(không trễ, hoặc chưa ghi nguyên nhân)', 1]]);
  await clerk.ask(`POST /dossiers/${dossierId}/acts`, {
    act: 'explain-lateness',
    cause: 'overload',
    fault: 'subjective',
    proof: 'Sổ giao việc',
  });
  expect(await byCause()).toEqual([['Quá tải hồ sơ', 1]]);
});

const row = {
  nameVi: null,
  received: 12,
  finishedEarly: 5,
  finishedOnDay: 1,
  finishedLate: 3,
  openInTime: 1,
  openLate: 1,
  noDueDate: 1,
};
const wish = readReportWish(['on-time', '--from', '2026-01-01', '--to', '2026-01-31', '--by', 'channel']);
const shop = { code: 'my-xuyen', nameVi: 'Mỹ Xuyên', nameEn: 'My Xuyen', timeZone: 'Asia/Ho_Chi_Minh' };
const found = [
  { key: 'online', ...row },
  { key: null, ...row },
];

test('the table says by which date it was counted, in words, and sums up', () => {
  const said = (language: 'vi' | 'en') =>
    writeReport({ wish, shop, today: '2026-02-01', ...reportRows(found, 'channel', language) }, language)
      .text;

  expect(said('vi')).toContain('so theo NGÀY của nơi tiếp nhận (múi giờ Asia/Ho_Chi_Minh)');
  expect(said('vi')).toMatch(/Tổng số\s+24\s+10\s+2\s+6\s+2\s+2\s+2\n/);
  expect(said('en')).toMatch(/Online\s+12\s+5\s+1\s+3\s+1\s+1\s+1\n/);
  expect(said('en')).toContain('version 1: by LOCAL DATE');
});

test('figures that do not add up are never shown', () => {
  expect(() => reportRows([{ key: 'x', ...row, received: 13 }], 'channel', 'vi')).toThrow(/add up/);
});

test('programs get JSON and CSV with the same figures', () => {
  const report = { shop, today: '2026-02-01', ...reportRows(found, 'channel', 'en') };
  const json = JSON.parse(writeReport({ ...report, wish: { ...wish, format: 'json' } }, 'en').text);
  expect(json).toMatchObject({ countedBy: 'local-date', total: { received: 24, finishedLate: 6 } });
  expect(writeReport({ ...report, wish: { ...wish, format: 'csv' } }, 'en').text.split('\n')).toEqual([
    'channel,name,received,finishedEarly,finishedOnDay,finishedLate,openInTime,openLate,noDueDate',
    'online,Online,12,5,1,3,1,1,1',
    ',(not known),12,5,1,3,1,1,1',
    'total,total,24,10,2,6,2,2,2',
  ]);
});

test('figures stand under each other to the right', () => {
  expect(
    drawTable(
      ['Đơn vị', 'Quá hạn'],
      [
        ['Tư pháp', '7'],
        ['Tổng số', '1207'],
      ],
    ),
  ).toBe(
    ['Đơn vị   Quá hạn', '────────────────', 'Tư pháp        7', '────────────────', 'Tổng số     1207'].join(
      '\n',
    ),
  );
});

test.each([
  [[]],
  [['on-time']],
  [['on-time', '--from', '2026-02-30', '--to', '2026-03-01']],
  [['on-time', '--from', '2026-03-02', '--to', '2026-03-01']],
  [['on-time', '--from', '2026-03-01', '--to', '2026-03-02', '--by', 'moon']],
  [['late', '--from', '2026-03-01', '--to', '2026-03-02']],
])('%j is no report, and is told how one is asked for', (args) => {
  expect(() => readReportWish(args)).toThrow(/^Usage: npm run -s report/);
});
