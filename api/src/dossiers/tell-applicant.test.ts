import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outside } from '@motcua/notices/house';
import { tellApplicants } from '@motcua/notices/tell-applicants';
import { usualTellingHours } from '@motcua/rules/dossiers/telling-hours';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { told } from '../../testing/told.ts';
import { outsideOf } from '../outside.ts';

// Friday 21 August 2026. What applicants are told is laid into an outbox, as a letter on a disk can be read.

let house: TestHouse;
let desk: DossierDesk;
let folder: string;
let outside: Outside;
let logged: string;

beforeAll(async () => {
  house = await buildHouse({ publicUrl: 'https://motcua.example.vn' });
  desk = await dossierDesk(house, ['hotich', 'truongbophan']);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-outbox-'));
  logged = '';
  await desk.at('2026-08-21T10:00');
  await rows('delete from dossier_notices');
  await tells(true);
  outside = outsideOf({
    ...house.house.settings,
    telling: { channel: { kind: 'file', folder, from: 'motcua@example.vn' }, hours: usualTellingHours },
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(() => house.close());

const rows = async <Row extends object>(text: string) =>
  (await house.house.connection.pool.query<Row>(text)).rows;
const tells = (on: boolean) =>
  rows(`update shops set deadline_settings = deadline_settings || '{"tellApplicants": ${on}}'`);
const log = pino(
  { level: 'trace' },
  {
    write(line: string) {
      logged += line;
    },
  },
);
const tell = (out = outside) => tellApplicants({ db: house.house.db, log }, out);
const phoneOnly = { fullName: 'Thạch Thị Sa Rương', idNumber: '094187001234', phone: '0912345678' };
const receive = (applicant: object = phoneOnly) => desk.receive('hotich', { applicant });
const act = (dossierId: string, name: string, more: object = {}) =>
  told(desk.act(name === 'apologise' ? 'truongbophan' : 'hotich', dossierId, name, more));
const handOver = (dossierId: string) =>
  act(dossierId, 'hand-over', { toAgencyId: desk.agency('phong-tu-phap') });
const supplement = { items: ['Bản sao'], reason: 'Thiếu', legalBasis: 'Nghị định 118/2025/NĐ-CP' };
/** What lies in the outbox, without the words of the sender. */
async function letters(): Promise<{ phone: string; text: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
}
const outcomes = async () =>
  (
    await rows<{ said: string }>(`
      select kind || ' ' || coalesce(outcome, 'waits') as said from dossier_notices
      where to_kind = 'applicant' order by send_at, split_part(once, '/', 3)::int`)
  ).map(({ said }) => said);

test('who left a telephone is told of the receipt: code, date, masked name and the way to look', async () => {
  const { code } = await receive();

  await tell();
  await tell();

  const [letter, ...others] = await letters();
  expect(others).toEqual([]);
  expect(letter?.phone).toBe('0912345678');
  expect(letter?.text).toMatch(
    new RegExp(
      `^Kính gửi Ông/Bà T\\*\\*\\* T\\*\\* S\\* R\\*\\*\\*,\\n.+ đã tiếp nhận hồ sơ của Ông/Bà. Hẹn trả kết quả: 10:00, thứ Ba, 25/08/2026.\\nMã hồ sơ: ${code}.\\nTra cứu: https://motcua.example.vn/h#${code}\\.[\\w-]{22}\\n`,
    ),
  );
  expect(letter?.text).not.toMatch(/Rương|094187001234|0912345678/);
  expect(await outcomes()).toEqual(['received sent']);
});

test('each matter is told once, in the words of its own', async () => {
  const { dossierId } = await receive();
  await tell();
  await handOver(dossierId);
  await act(dossierId, 'ask-supplement', supplement);
  await tell();
  await act(dossierId, 'complete-supplement');
  await act(dossierId, 'apologise', { reason: 'Chờ xác minh', newDue: '2026-09-04T10:00' });
  await tell();
  await act(dossierId, 'decide', { resultNumber: '15/TP', result: 'Giấy xác nhận' });
  await tell();
  await tell();

  expect(await outcomes()).toEqual(['received sent', 'supplement sent', 'apology sent', 'result sent']);
  const said = (await letters()).map(({ text }) => text.split('\n')[1]);
  for (const sentence of [
    /đã tiếp nhận hồ sơ/,
    /cần bổ sung giấy tờ/,
    /xin lỗi Ông\/Bà .* 10:00, thứ Sáu, 04\/09\/2026/,
    /đã có kết quả/,
  ])
    expect(said).toContainEqual(expect.stringMatching(sentence));
  expect(said).toHaveLength(4);
});

test('what was told nowhere else is nowhere else: not in the log, not in the journal, not in the notices', async () => {
  const { dossierId } = await receive({ ...phoneOnly, email: 'canary.sa.ruong@example.vn' });
  await handOver(dossierId);
  await writeFile(join(folder, 'a-file'), '');
  const blocked = { kind: 'file', folder: join(folder, 'a-file'), from: 'motcua@example.vn' } as const;
  await tell({ ...outside, channel: blocked });
  await tell({ ...outside, channel: { kind: 'smtp', url: 'smtp://127.0.0.1:1', from: 'motcua@example.vn' } });

  expect(logged).toContain('a letter was not delivered');
  const kept = JSON.stringify([
    await rows('select * from dossier_notices'),
    await rows('select * from journal'),
    logged,
  ]);
  expect(kept).not.toMatch(/canary|0912345678|912345678|094187001234|Rương|Ruong/i);
});

test('nobody is told at night: it waits for the morning, and then the newest of it is told', async () => {
  await desk.at('2026-08-21T20:30');
  const { dossierId } = await receive();
  await tell();
  expect(await letters()).toEqual([]);
  await handOver(dossierId);
  await act(dossierId, 'ask-supplement', supplement);
  await desk.at('2026-08-22T06:59');
  await tell();
  expect(await letters()).toEqual([]);

  await desk.at('2026-08-22T07:01');
  await tell();

  expect(await outcomes()).toEqual(['received folded', 'supplement sent']);
  expect(await letters()).toHaveLength(1);
});

test('after three days on which nobody was told anything, one letter comes of each dossier', async () => {
  const first = await receive();
  const second = await receive();
  await handOver(first.dossierId);
  await act(first.dossierId, 'ask-supplement', supplement);
  await act(first.dossierId, 'complete-supplement');
  await act(first.dossierId, 'decide', { resultNumber: '15/TP', result: 'Giấy xác nhận' });
  await desk.at('2026-08-24T09:00');

  await Promise.all([tell(), tell(), tell(), tell()]);

  expect(await letters()).toHaveLength(2);
  const bySent = await rows(
    `select dossier_id::text as id, kind from dossier_notices where outcome = 'sent'`,
  );
  expect(bySent).toHaveLength(2);
  expect(bySent).toContainEqual({ id: first.dossierId, kind: 'result' });
  expect(bySent).toContainEqual({ id: second.dossierId, kind: 'received' });
});

test('what does not hold any more is not told', async () => {
  const { dossierId } = await receive();
  await act(dossierId, 'withdraw', { reason: 'Theo đơn ngày 21/8' });

  await tell();

  expect(await letters()).toEqual([]);
  expect(await outcomes()).toEqual(['received moot']);
});

test('a shop that has not switched it on tells nobody, and one that switched it off tells nobody any more', async () => {
  await tells(false);
  await receive();
  expect(await outcomes()).toEqual([]);

  await tells(true);
  await receive();
  await tells(false);
  await tell();

  expect(await letters()).toEqual([]);
  expect(await outcomes()).toEqual(['received off']);
});

test('who left nothing is told nothing', async () => {
  await receive({ fullName: 'Thạch Thị Sa Rương', idNumber: '094187001234' });
  await tell();
  expect(await outcomes()).toEqual(['received no-contact']);
});

test('a letter that could not be handed over rests, each time longer, and is given up in the end', async () => {
  await receive();
  const gone: Outside = {
    ...outside,
    channel: { kind: 'http', url: 'http://127.0.0.1:1/sms', key: '0123456789abcdef' },
  };
  const rest = () =>
    rows<{ tries: number; minutes: number | null }>(`
      select tries, round(extract(epoch from next_try_at - house_now()) / 60)::int as minutes from dossier_notices`);

  await tell(gone);
  await tell(gone);
  expect(await rest()).toEqual([{ tries: 1, minutes: 5 }]);
  for (const tries of [2, 3, 4, 5]) {
    await rows('update dossier_notices set next_try_at = house_now()');
    await tell(gone);
    expect(await rest()).toEqual([{ tries, minutes: 5 * 4 ** (tries - 1) }]);
  }
  await rows('update dossier_notices set next_try_at = house_now()');
  await tell(gone);

  expect(await outcomes()).toEqual(['received failed']);
});

test('a letter that was begun by a process that is gone may have been sent, and is not sent again', async () => {
  await receive();
  await rows("update dossier_notices set begun_at = house_now() - interval '1 minute'");
  await tell();
  expect(await outcomes()).toEqual(['received waits']);

  await rows("update dossier_notices set begun_at = house_now() - interval '6 minutes'");
  await tell();

  expect(await outcomes()).toEqual(['received unknown']);
  expect(await letters()).toEqual([]);
});
