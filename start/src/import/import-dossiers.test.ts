import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImportHouse, importHouse } from '../../testing/import-house.ts';

// Files of dossiers as older systems write them, on a real PostgreSQL.

let house: ImportHouse;
beforeAll(async () => {
  house = await importHouse();
});
afterAll(() => house.close());

const kept = (code: string) =>
  house.rows<Record<string, unknown>>(
    `select d.state, d.channel, d.imported, d.import_flags as flags, a.code as unit, v.name_vi as procedure, p.code as law,
      d.sector, d.received_at as received, d.finished_at as finished, c.due_day::text as due, c.thresholds,
      c.next_check_at as next, (select array_agg(cause) from promised_dates r where r.dossier_id = d.id) as promises,
      w.full_name as applicant, (v.valid @> (house_now() at time zone 'Asia/Ho_Chi_Minh')::date) as offered
    from dossiers d join agencies a on a.id = d.agency_id join procedure_versions v on v.id = d.version_id
      join procedures p on p.id = v.procedure_id join applicants w on w.dossier_id = d.id
      left join dossier_clocks c on c.dossier_id = d.id
    where d.external_code = $1`,
    [code],
  );
const refusals = async (content: string | Buffer, map: unknown = {}) =>
  (await house.bring('dossiers', content, map)).refused.map(({ line, reason }) => [line, reason]);
const count = async () => (await house.rows<{ n: number }>('select count(*)::int as n from dossiers'))[0]?.n;

describe('a file of dossiers', () => {
  test('with Vietnamese headings comes in without a map, and nobody is ever warned of it', async () => {
    const told = await house.bring(
      'dossiers',
      `Mã hồ sơ;Thủ tục;Kênh tiếp nhận;Đơn vị;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc;Họ tên;CCCD
VN-1;Cấp phép xe cổ;Trực tiếp;Phòng Tư pháp huyện Mỹ Xuyên;21/08/2023 08:30;25/08/2023;24/08/2023 15:00;Lý Thị Lan;094187001234
VN-2;;Bưu chính;Phòng Xe cổ;21/08/2023 08:30;25/08/2023;;;
`,
    );

    expect(told).toMatchObject({ rows: 2, refused: [], landed: 2 });
    expect(await kept('VN-1')).toEqual([
      expect.objectContaining({
        state: 'returned',
        channel: 'counter',
        imported: true,
        flags: ['no-sector', 'unknown-procedure'],
        unit: 'phong-tu-phap',
        procedure: 'Nhập từ hệ thống cũ: Cấp phép xe cổ',
        law: null,
        received: new Date('2023-08-21T08:30:00+07:00'),
        finished: new Date('2023-08-24T15:00:00+07:00'),
        due: '2023-08-25',
        thresholds: [],
        next: null,
        promises: ['import'],
        applicant: 'Lý Thị Lan',
        offered: false,
      }),
    ]);
    expect(await kept('VN-2')).toEqual([
      expect.objectContaining({
        state: 'processing',
        channel: 'post',
        flags: ['no-procedure', 'no-sector', 'no-end', 'unknown-unit'],
        unit: 'phong-xe-co',
        next: null,
        applicant: '—',
      }),
    ]);
    const journal = await house.rows<{ payload: unknown }>(
      `select payload from journal where name = 'dossiers.imported'`,
    );
    expect(journal).toEqual([{ payload: { dossiers: 2, events: 0 } }]);
    expect(await house.rows('select 1 from dossier_notices union all select 1 from overdue_records')).toEqual(
      [],
    );
    const sealed = await house.rows<{ text: string }>(`select payload::text as text from journal
      union all select detail::text from dossier_lines`);
    expect(sealed.filter(({ text }) => /Lan|094187001234/.test(text))).toEqual([]);
  });

  test('of another country is understood by a map alone, in any order of columns', async () => {
    const told = await house.bring(
      'dossiers',
      '\uFEFFunused\tchannel\tenddate\tcase id\tenddate_planned\tstartdate\r\n' +
        '"two\r\nlines"\tIntern\t\tcase-1\t2011-12-06 12:41:31.788+01:00\t2011-10-11 13:42:22.688+02:00\r\n' +
        'x\tInternet\t2011-12-06 09:00:00+01:00\tcase-2\t2011-12-06 12:41:31+01:00\t2011-10-11 13:42:22+02:00\r\n',
      {
        values: { channel: { Intern: 'counter' } },
        constants: { procedure: '1.004873', unit: 'General', sector: 'xay-dung' },
        timeZone: 'Europe/Amsterdam',
      },
    );

    expect(told).toMatchObject({ rows: 2, refused: [], landed: 2 });
    const [one] = await kept('case-1');
    expect(one).toMatchObject({ channel: 'counter', received: new Date('2011-10-11T11:42:22.688Z') });
    const [two] = await kept('case-2');
    expect(two).toMatchObject({
      channel: 'online',
      due: '2011-12-06',
      flags: expect.arrayContaining(['end-on-due-day']),
    });
  });

  test('finds a procedure of the catalogue by its code, and its version by the day of receipt', async () => {
    const [law] = await house.rows<{ code: string; sector: string }>(
      `select p.code, v.sector from procedures p join procedure_versions v on v.procedure_id = p.id
      where p.code is not null order by p.code limit 1`,
    );
    await house.bring('dossiers', `code,procedure,received\nLAW-1,${law?.code},2026-09-01\n`);
    expect(await kept('LAW-1')).toEqual([expect.objectContaining({ law: law?.code, sector: law?.sector })]);
  });

  test('with strange but real histories is accepted, and each is flagged', async () => {
    await house.bring(
      'dossiers',
      `code,received,due,finished,state
ODD-1,2024-03-05 10:00,2024-03-01,2024-03-06 09:00,
ODD-2,2024-03-05 10:00,,2024-03-04 09:00,
ODD-3,2024-03-05,2024-03-08,2024-03-08 23:30,đã trả kết quả
ODD-4,2024-03-05,2024-03-08,,10
`,
    );
    const flags = async (code: string) => (await kept(code))[0]?.flags;
    expect(await flags('ODD-1')).toContain('due-before-start');
    expect(await flags('ODD-2')).toEqual(expect.arrayContaining(['no-due-date', 'end-before-start']));
    expect(await flags('ODD-3')).toContain('end-on-due-day');
    expect(await flags('ODD-4')).toEqual(expect.arrayContaining(['no-end', 'state-does-not-fit']));
  });

  test('that comes twice changes nothing the second time, and is refused where it says something else', async () => {
    const file = 'code,received,due\nTW-1,2024-01-02,2024-01-05\nTW-2,2024-01-02,2024-01-05\n';
    expect(await house.bring('dossiers', file)).toMatchObject({ landed: 2 });
    const before = await count();

    const again = await house.bring('dossiers', file);
    const other = await house.bring('dossiers', file.replace('TW-2,2024-01-02', 'TW-2,2024-01-03'));

    expect(again).toMatchObject({ refused: [], landed: 0 });
    expect(again.sums.map((sum) => sum.count)).toEqual([0, 2, 0]);
    expect(other.refused).toEqual([{ line: 3, reason: 'differs-from-kept', params: { code: 'TW-2' } }]);
    expect(await count()).toBe(before);
  });

  test('comes in whole or not at all, and every refused line is named with its reason', async () => {
    const before = await count();
    expect(
      await refusals(`code,received,due,finished,channel,unit
R-1,2024-01-02,,,counter,"two
lines"
,2024-01-02,,,counter,a
R-3,,,,counter,a
R-4,2024-02-30,,,counter,a
R-5,0001-01-01,,,counter,a
R-6,2999-01-01,,,counter,a
R-6b,2199-01-01,,,counter,a
R-7,2024-01-02,,2199-01-01,counter,a
R-8,2024-01-02,,,pigeon,a
R-9,2024-01-02,,
R-10,2024-01-02,,,counter,a\u0000b
R-1,2024-01-03,,,counter,a
R-1,2024-01-02,,,counter,two lines
`),
    ).toEqual([
      [4, 'code-missing'],
      [5, 'received-missing'],
      [6, 'not-a-time'],
      [7, 'year-out-of-range'],
      [8, 'year-out-of-range'],
      [9, 'in-the-future'],
      [10, 'in-the-future'],
      [11, 'unknown-channel'],
      [12, 'columns-differ'],
      [13, 'forbidden-characters'],
      [14, 'twice-different'],
    ]);
    expect(await count()).toBe(before);
  });

  test('with a field of a megabyte is refused on that line, and ignored in a column nobody asked for', async () => {
    const big = 'x'.repeat(1_000_000);
    expect(await refusals(`code,received,unit\nBIG-1,2024-01-02,${big}\n`)).toEqual([[2, 'too-long']]);
    expect(await house.bring('dossiers', `code,received,more\nBIG-2,2024-01-02,"${big}"\n`)).toMatchObject({
      landed: 1,
    });
  });

  test('a dossier of this house is never imported over', async () => {
    await house.rows(`insert into dossiers (shop_id, code, agency_id, holder_agency_id, version_id, sector, channel, state)
      select s.id, 'H51.29.02-260821-0001', a.id, a.id, v.id, v.sector, 'counter', 'received'
      from shops s, agencies a, procedure_versions v limit 1`);
    expect(await refusals('code,received\nH51.29.02-260821-0001,2026-08-21\n')).toEqual([
      [2, 'of-this-house'],
    ]);
  });
});

describe('a file that cannot be read', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['empty', '', /is empty/],
    ['only a heading', 'code,received\n', /heading and nothing else/],
    ['without the needed columns', 'a,b\n1,2\n', /Line 1: no column for code, received/],
    ['an open quote', 'code,received\nA,2024-01-02\nB,"2024\n', /broken \(CSV_QUOTE_NOT_CLOSED\)/],
    ['a quote inside', 'code,received\nA,2024-01-02\n"B"x,2024-01-02\n', /Line 3: the CSV file is broken/],
    [
      'in Windows-1258',
      Buffer.concat([
        Buffer.from('code,received,unit\nA,2024-01-02,ok\nB,2024-01-02,'),
        Buffer.from([0xd0, 0xf4, 0x0a]),
      ]),
      /Line 3: the letters are not UTF-8/,
    ],
    ['in UTF-16', Buffer.from('\uFEFFcode,received\nA,2024-01-02\n', 'utf16le'), /UTF-16/],
    ['in UTF-16 without a mark', Buffer.from('code,received\nA,2024-01-02\n', 'utf16le'), /UTF-16/],
  ])('(%s) ends with one sentence, and nothing is there', async (_, content, sentence) => {
    const before = await count();
    await expect(house.bring('dossiers', content)).rejects.toThrow(sentence);
    expect(await count()).toBe(before);
  });

  test('a column that the map names and the file lacks is named', async () => {
    const bringing = house.bring('dossiers', 'a,received\n1,2024-01-02\n', { columns: { code: 'case' } });
    await expect(bringing).rejects.toThrow(/no column "case".*"a", "received"/);
  });
});

describe('whatever a file holds', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2025-05-${String(number).padStart(2, '0')}`);
  const line = fc.record({
    received: fc.oneof(
      { weight: 9, arbitrary: day },
      { weight: 1, arbitrary: fc.constantFrom('', '2025-13-01', 'x') },
    ),
    due: fc.oneof(day, fc.constant('')),
    finished: fc.oneof(day, fc.constant('')),
    unit: fc.string({ maxLength: 12, unit: 'grapheme' }),
  });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  let files = 0;
  const write = (
    lines: { received: string; due: string; finished: string; unit: string }[],
    prefix: string,
  ) =>
    lines.map((one, at) => `${prefix}-${at},${one.received},${one.due},${one.finished},${quoted(one.unit)}`);
  const file = (lines: string[]) => ['code,received,due,finished,unit', ...lines, ''].join('\n');

  test('it comes in whole or not at all, and twice is once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        files += 1;
        const content = file(write(lines, `P${files}`));
        const before = (await count()) ?? 0;
        const first = await house.bring('dossiers', content);
        const between = (await count()) ?? 0;
        const second = await house.bring('dossiers', content);

        expect(between - before).toBe(first.refused.length > 0 ? 0 : lines.length);
        expect(await count()).toBe(between);
        expect(second.refused).toEqual(first.refused);
      }),
      { numRuns: 20 },
    );
  });

  test('the order of its lines does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 2, maxLength: 8 }).chain((lines) =>
          fc.tuple(
            fc.constant(lines),
            fc.shuffledSubarray(
              lines.map((_, at) => at),
              { minLength: lines.length },
            ),
          ),
        ),
        async ([lines, order]) => {
          files += 1;
          const written = write(lines, `Q${files}`);
          const first = await house.bring('dossiers', file(order.map((at) => written[at] ?? '')));
          const second = await house.bring('dossiers', file(written));

          expect(second.landed).toBe(0);
          expect(second.refused.length).toBe(first.refused.length);
        },
      ),
      { numRuns: 12 },
    );
  });
});
