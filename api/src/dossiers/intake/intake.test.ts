import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier, PublicDossier } from '@motcua/contracts/dossiers';
import type { SubmittedDossier } from '@motcua/contracts/intake';
import { intakeLimits } from '@motcua/contracts/intake-limits';
import { sweepDeadlines } from '@motcua/db/dossiers/sweep-deadlines';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../../testing/dossier-desk.ts';
import { refused } from '../../../testing/refused.ts';
import { aPdf, type Chosen, sentForm } from '../../../testing/sent-form.ts';
import { told } from '../../../testing/told.ts';

// On Friday 20 November 2026; Tuesday the 24th is a day off.

let house: TestHouse;
let desk: DossierDesk;
let filesDir: string;
let procedureId: string;
let papers: string[];
let shopCode: string;
let neighbours = 0;

beforeAll(async () => {
  filesDir = await mkdtemp(join(tmpdir(), 'motcua-test-intake-'));
  house = await buildHouse({ filesDir });
  desk = await dossierDesk(house, ['hotich', 'congan', 'truongbophan']);
  const { pool } = house.house.connection;
  const found = await pool.query(`
    select v.procedure_id as id, v.papers from procedure_versions v
    where v.sector = 'ho-tich' and v.online_level <> 'none' and v.processing is not null
      and jsonb_array_length(v.papers) >= 2 order by v.name_vi limit 1`);
  procedureId = found.rows[0].id;
  papers = found.rows[0].papers;
  shopCode = (await pool.query('select code from shops where id = $1', [house.shopId])).rows[0].code;
});
beforeEach(() => desk.at('2026-11-20T16:00'));
afterAll(async () => {
  await house.close();
  await rm(filesDir, { recursive: true, force: true });
});

const applicant = {
  kind: 'citizen',
  fullName: ' Thạch Thị  Sa Rương ',
  idNumber: '094 187 001 234',
  phone: '0912.345.678',
  email: '',
  address: 'Ấp Phú Thuận, xã Thạnh Phú',
};
const two = (): Chosen[] => [
  { paper: 1, name: 'Tờ khai.pdf', bytes: aPdf() },
  { paper: 1, name: 'trang 2.pdf', bytes: aPdf() },
];

/** Each asks from an address of its own: what one of them tried stops no other. */
function aNeighbour(street: string): string {
  neighbours += 1;
  return `${street}.${neighbours % 250}`;
}

type Sending = { key?: string; files?: Chosen[]; fields?: object; of?: string; remoteAddress?: string };
async function send({
  key = crypto.randomUUID(),
  files = two(),
  fields = {},
  of,
  remoteAddress,
}: Sending = {}) {
  const form = await sentForm({ ...applicant, consent: 'yes', ...fields }, files);
  return house.app.inject({
    method: 'POST',
    url: `/api/v1/online/${shopCode}/procedures/${of ?? procedureId}/dossiers`,
    remoteAddress: remoteAddress ?? aNeighbour('203.0.113'),
    payload: form.payload,
    headers: { ...form.headers, 'idempotency-key': key },
  });
}
const sent = (wish: Sending = {}) => told<SubmittedDossier>(send(wish));
const look = (code: string, factor: string) =>
  told<PublicDossier>(
    house.app.inject({
      method: 'POST',
      url: '/api/v1/dossier-look-up',
      remoteAddress: aNeighbour('198.51.100'),
      payload: { code, factor },
    }),
  );
async function bring(code: string, factor: string, files: Chosen[], key: string = crypto.randomUUID()) {
  const form = await sentForm({ key, code, factor }, files);
  return house.app.inject({
    method: 'POST',
    url: '/h/files',
    remoteAddress: aNeighbour('192.0.2'),
    payload: form.payload,
    headers: form.headers,
  });
}
const number = async (what: string, values: unknown[] = []) =>
  Number((await house.house.connection.pool.query(`select count(*) as n from ${what}`, values)).rows[0].n);
const onDisk = async () =>
  (await readdir(filesDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    .length;
const lies = () => number(`dossiers where channel = 'online'`);
const receive = (dossier: Dossier, who = 'hotich') =>
  told<{ code: string }>(
    desk.as(who).ask(`POST /dossiers/${dossier.dossierId}/receipt`, {
      papers: dossier.papers.map((paper) => ({ ...paper, missing: false })),
      feeVnd: 0,
    }),
  );

describe('a dossier that is sent from home', () => {
  test('is answered at once: a number, a secret, and the moment until which the office answers, over the week-end', async () => {
    const answer = await sent();

    expect(answer.reference).toMatch(/^TT-261120-[2-9A-Z]{6}$/);
    expect(answer.token).toMatch(/^[\w-]{22}$/);
    // An hour on Friday and seven on Monday.
    expect(answer.dueAt).toMatch(/^2026-11-23T09:0/);
    expect(answer).toMatchObject({ files: 2, timeZone: 'Asia/Ho_Chi_Minh' });
    expect(answer.explanation.map(({ date, counted }) => `${date} ${counted}`)).toContain('2026-11-21 false');
  });

  test('lies at the desk of who answers for it, without a code and without a holder, its numbers sealed', async () => {
    const { dossierId, reference } = await sent();
    const dossier = await desk.read('hotich', dossierId);

    expect(dossier).toMatchObject({
      state: 'submitted',
      code: null,
      externalCode: reference,
      channel: 'online',
      holderName: null,
      agencyId: desk.agency('phong-tu-phap'),
      dueAt: null,
      promised: [],
      waitsFor: 'office',
      intake: { late: false, workingMinutes: expect.closeTo(479, -1) },
      applicant: {
        fullName: 'Thạch Thị Sa Rương',
        idNumber: '094187001234',
        phone: '0912 345 678',
        email: null,
      },
    });
    expect(dossier.papers.map(({ photocopies, missing }) => [photocopies, missing]).slice(0, 2)).toEqual([
      [2, false],
      [0, true],
    ]);
    expect(dossier.files.map(({ name }) => name).toSorted()).toEqual(['1. Tờ khai.pdf', '1. trang 2.pdf']);
    expect(dossier.clocks).toMatchObject([{ kind: 'intake', term: { amount: 8, unit: 'working_hour' } }]);
    expect(dossier.lines).toMatchObject([{ act: 'submit', from: null, to: 'submitted', byName: null }]);
    expect(dossier.may).toEqual(
      expect.arrayContaining(['receive', 'ask-before-receipt', 'refuse', 'withdraw']),
    );
    expect(await refused(desk.as('congan').ask(`GET /dossiers/${dossierId}`))).toMatchObject({
      code: 'not-found',
    });
  });

  test('leaves nothing of its sender in the journal, in the answer that is kept, or in its own lines', async () => {
    await sent();
    const { pool } = house.house.connection;
    const kept = await pool.query(`
      select (select jsonb_agg(payload)::text from journal) || (select jsonb_agg(body)::text from repeats)
        || (select jsonb_agg(detail)::text from dossier_lines) as kept`);
    expect(kept.rows[0].kept).toContain('TT-261120-');
    expect(kept.rows[0].kept).not.toMatch(/Rương|094187001234|345.?678|Phú Thuận|Tờ khai/);
    expect(kept.rows[0].kept).not.toContain((await sent()).token);
  });

  test('is one dossier, however often it is sent: twice at once, or again because the answer was lost', async () => {
    const before = await lies();
    const files = two();
    const key = crypto.randomUUID();
    const answers = await Promise.all([1, 2, 3, 4].map(() => sent({ key, files })));
    const again = await sent({ key, files });

    expect(new Set([...answers, again].map(({ dossierId }) => dossierId)).size).toBe(1);
    expect(new Set([...answers, again].map(({ token }) => token)).size).toBe(1);
    expect(await lies()).toBe(before + 1);
    expect(await refused(send({ key, files: two() }))).toMatchObject({ code: 'idempotency-key-reused' });
    expect(await lies()).toBe(before + 1);
  });

  test.each([
    ['at night', '2026-11-20T23:10', '2026-11-23T10:00'],
    ['on a Sunday', '2026-11-22T09:00', '2026-11-23T10:00'],
    ['in the afternoon before a day off', '2026-11-23T14:00', '2026-11-25T07:0'],
    ['on the day off', '2026-11-24T10:00', '2026-11-25T10:00'],
  ])('%s counts from when the shop works again', async (_when, at, due) => {
    await desk.at(at);
    expect((await sent()).dueAt).toContain(due);
  });
});

describe('what is not kept', () => {
  const refusals: [string, Sending, object][] = [
    [
      'a file that is no picture and no PDF',
      { files: [{ paper: 2, name: 'a.pdf', bytes: Buffer.from('MZ program') }] },
      { code: 'file-refused', params: { paper: 2, wrong: 'kind' } },
    ],
    [
      'a PDF in name alone',
      { files: [{ paper: 1, name: 'a.pdf', bytes: Buffer.from('<html>%PDF-1.7 %%EOF') }] },
      { code: 'file-refused', params: { paper: 1, wrong: 'kind' } },
    ],
    [
      'an empty file',
      { files: [{ paper: 1, name: 'a.pdf', bytes: Buffer.alloc(0) }] },
      { code: 'file-refused', params: { paper: 1, wrong: 'kind' } },
    ],
    [
      'a file over its size',
      { files: [{ paper: 1, name: 'a.pdf', bytes: aPdf(intakeLimits.fileBytes) }] },
      { code: 'file-refused', params: { paper: 1, wrong: 'large' } },
    ],
    [
      'too many files',
      {
        files: Array.from({ length: intakeLimits.files + 1 }, () => ({
          paper: 1,
          name: 'a.pdf',
          bytes: aPdf(8),
        })),
      },
      { code: 'file-refused', params: { wrong: 'many' } },
    ],
    ['nothing', { files: [] }, { code: 'papers-missing' }],
    ['a form without a consent', { fields: { consent: '' } }, { code: 'invalid-input' }],
    [
      'a form without a number',
      { fields: { idNumber: '12' } },
      { code: 'invalid-input', params: { fields: 'idNumber' } },
    ],
    ['a name with a control in it', { fields: { fullName: 'Sa\u0000Rương' } }, { code: 'invalid-input' }],
    [
      'a form for no procedure',
      { of: '00000000-0000-4000-8000-000000000000' },
      { code: 'unknown-procedure' },
    ],
    ['a form with a guessable key', { key: 'short' }, { code: 'idempotency-key-needed' }],
  ];
  test.each(refusals)('%s: it is named, and nothing of it stays', async (_what, wish, refusal) => {
    const [rows, disk] = [await lies(), await onDisk()];
    expect(await refused(send(wish))).toMatchObject(refusal);
    expect([await lies(), await onDisk()]).toEqual([rows, disk]);
  });

  test('fields of files in which nothing was chosen, as browsers send them, are no files', async () => {
    const empty = papers.map((_name, index) => ({ paper: index + 1, name: '', bytes: Buffer.alloc(0) }));
    expect((await sent({ files: [...empty, ...two()] })).files).toBe(2);
  });

  test('all together over the size is said before it is read', async () => {
    const answer = await house.app.inject({
      method: 'POST',
      url: `/api/v1/online/${shopCode}/procedures/${procedureId}/dossiers`,
      remoteAddress: '203.0.114.9',
      payload: 'x',
      headers: {
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': String(intakeLimits.allBytes * 2),
        'idempotency-key': crypto.randomUUID(),
      },
    });
    expect(answer.json()).toMatchObject({ code: 'body-too-large' });
  });

  test('a procedure that may not be sent online, or of a sector that the shop does not offer', async () => {
    const { pool } = house.house.connection;
    const offline = await pool.query(
      `select procedure_id as id from procedure_versions where online_level = 'none' limit 1`,
    );
    expect(await refused(send({ of: offline.rows[0].id }))).toMatchObject({ code: 'unknown-procedure' });
    await pool.query(`update shop_sectors set offered = false where sector = 'ho-tich'`);
    expect(await refused(send())).toMatchObject({ code: 'sector-not-offered' });
    await pool.query(`update shop_sectors set offered = true where sector = 'ho-tich'`);
  });

  test('whoever floods one address is refused there, and a neighbour notices nothing', async () => {
    const one = '203.0.115.7';
    for (let count = 0; count < 40; count += 1) await send({ files: [], remoteAddress: one });
    expect(await refused(send({ remoteAddress: one }))).toMatchObject({ code: 'slow-down' });
    expect((await sent({ remoteAddress: '203.0.115.8' })).reference).toMatch(/^TT-/);
  });
});

describe('its holder', () => {
  test('looks it up by its number and secret, or the last four, and is told until when it is answered and why then', async () => {
    const { reference, token } = await sent();
    const dossier = await look(` ${reference.toLowerCase()}`, token);

    expect(dossier).toMatchObject({
      code: reference,
      state: 'submitted',
      maskedName: 'T*** T** S* R***',
      dueAt: null,
      waitsFor: 'office',
      bringsOnline: false,
    });
    expect(dossier.intakeUntil).toMatch(/^2026-11-23T09:0/);
    expect(dossier.explanation.length).toBeGreaterThan(2);
    expect((await look(reference, '1234')).code).toBe(reference);
    expect((await look(reference, '5678')).code).toBe(reference);
  });

  test('finds it by number and by code once it is received, and its whole term has begun', async () => {
    const { dossierId, reference, token } = await sent();
    await desk.at('2026-11-23T09:00');
    const { code } = await receive(await desk.read('hotich', dossierId));

    expect(code).toMatch(/^H51\.29\.02-261123-\d{4}$/);
    const dossier = await look(reference, token);
    expect(dossier).toMatchObject({ code, state: 'received', intakeUntil: null });
    expect(dossier.dueAt).not.toBeNull();
    expect((await look(code, '1234')).code).toBe(code);
    const read = await desk.read('hotich', dossierId);
    expect(read.clocks.map(({ kind, stoppedAt }) => [kind, stoppedAt !== null])).toEqual([
      ['whole', false],
      ['intake', true],
    ]);
    expect(read).toMatchObject({ channel: 'online', intake: null, holderName: expect.any(String) });
  });

  test('is told once what is missing, sends it, and the office’s hours begin anew; a second round needs the head', async () => {
    const { dossierId, reference, token } = await sent();
    const ask = { items: ['Giấy chứng sinh'], reason: 'Chưa có' };
    await desk.at('2026-11-23T08:00');
    await told(desk.act('hotich', dossierId, 'ask-before-receipt', ask));
    expect(await look(reference, token)).toMatchObject({
      state: 'submitted',
      supplement: ['Giấy chứng sinh'],
      bringsOnline: true,
      intakeUntil: null,
      waitsFor: 'applicant',
      applicantUntil: expect.any(String),
    });
    expect((await desk.list('hotich', 'list=to-receive')).dossiers.map((one) => one.dossierId)).not.toContain(
      dossierId,
    );

    await desk.at('2026-11-25T08:00');
    const files = [{ paper: 0, name: 'Giấy chứng sinh.pdf', bytes: aPdf() }];
    const key = crypto.randomUUID();
    const pages = await Promise.all([
      bring(reference, token, files, key),
      bring(reference, token, files, key),
    ]);
    expect(pages.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(pages[0]?.body).toContain('Đã nhận giấy tờ bổ sung');
    expect(pages[0]?.body).not.toContain(token);
    const read = await desk.read('hotich', dossierId);
    expect(read.files).toHaveLength(3);
    expect(read.lines.map(({ act }) => act)).toEqual(['submit', 'ask-before-receipt', 'submit']);
    const [running] = read.clocks.filter(({ stoppedAt }) => stoppedAt === null);
    expect(running).toMatchObject({ kind: 'intake', dueAt: expect.stringMatching(/^2026-11-26T01:0/) });

    expect((await bring(reference, token, [{ paper: 0, name: 'x.pdf', bytes: aPdf() }])).body).toContain(
      'hiện không chờ bổ sung',
    );
    expect(await refused(desk.act('hotich', dossierId, 'ask-before-receipt', ask))).toMatchObject({
      code: 'second-supplement-needs-head',
    });
    await told(desk.act('truongbophan', dossierId, 'ask-before-receipt', ask));
  });

  test('sends nothing to a dossier whose secret they do not know', async () => {
    const { dossierId, reference } = await sent();
    await told(desk.act('hotich', dossierId, 'ask-before-receipt', { items: ['A'], reason: 'B' }));
    const answer = await bring(reference, 'A'.repeat(22), [{ paper: 0, name: 'x.pdf', bytes: aPdf() }]);
    expect(answer.statusCode).toBe(404);
    expect((await desk.read('hotich', dossierId)).files).toHaveLength(2);
  });

  test('is told why it was not received', async () => {
    const { dossierId, reference, token } = await sent();
    await told(desk.act('hotich', dossierId, 'refuse', { reason: 'Không thuộc thẩm quyền' }));
    expect(await look(reference, token)).toMatchObject({
      state: 'refused',
      refusedBecause: 'Không thuộc thẩm quyền',
      intakeUntil: null,
    });
    expect((await desk.read('hotich', dossierId)).clocks).toMatchObject([
      { kind: 'intake', stoppedAt: expect.any(String) },
    ]);
  });
});

describe('the desk', () => {
  test('has what waits to be received in a list of its own, the most urgent first, with the hours that are left', async () => {
    await desk.at('2026-11-20T09:00');
    const first = await sent();
    await desk.at('2026-11-20T14:00');
    const second = await sent();
    const list = await desk.list('hotich', 'list=to-receive');
    const ours = list.dossiers.filter(({ dossierId }) =>
      [first.dossierId, second.dossierId].includes(dossierId),
    );

    expect(ours.map(({ dossierId }) => dossierId)).toEqual([first.dossierId, second.dossierId]);
    expect(ours.map(({ intake }) => Math.round((intake?.workingMinutes ?? 0) / 60))).toEqual([5, 8]);
    expect(list.counts['to-receive']).toBe(list.dossiers.length);
    expect((await desk.list('congan', 'list=to-receive')).dossiers).toEqual([]);
  });

  test('is warned two hours before, and told of what was not answered; no dossier becomes late by it', async () => {
    const { dossierId } = await sent();
    const events = async () =>
      (
        await house.house.connection.pool.query(
          'select kind from deadline_events where dossier_id = $1 order by threshold_at',
          [dossierId],
        )
      ).rows.map(({ kind }) => kind);
    await desk.at('2026-11-23T14:05');
    await sweepDeadlines(house.house.db);
    expect(await events()).toEqual(['warn-0']);
    await desk.at('2026-11-25T08:00');
    await sweepDeadlines(house.house.db);
    expect(await events()).toEqual(['warn-0', 'due', 'overdue', 'escalate-1']);
    expect(await number('overdue_records where dossier_id = $1', [dossierId])).toBe(0);
    expect(await desk.read('hotich', dossierId)).toMatchObject({ late: false, intake: { late: true } });
    const listed = (await desk.list('hotich', 'list=to-receive')).dossiers.find(
      (one) => one.dossierId === dossierId,
    );
    expect(listed?.intake?.workingMinutes).toBeLessThan(0);
  });

  test('takes a withdrawal before the receipt, and its hours end', async () => {
    const { dossierId, reference, token } = await sent();
    await told(desk.act('hotich', dossierId, 'withdraw', { reason: 'Người nộp đề nghị' }));
    expect(await look(reference, token)).toMatchObject({ state: 'withdrawn', intakeUntil: null });
  });
});
