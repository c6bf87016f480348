import { sweepDeadlines } from '@motcua/db/dossiers/sweep-deadlines';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

// Received on Friday 21 August 2026 at ten, due on Tuesday the 25th. Two agencies are asked, each with a share of its own.

let house: TestHouse;
let desk: DossierDesk;
let dossierId: string;
let tax: string;
let land: string;

const does = (act: string, more: object = {}, username = 'hotich') =>
  told(desk.act(username, dossierId, act, more));
const saysNo = async (act: string, more: object = {}, username = 'hotich') =>
  (await refused(desk.act(username, dossierId, act, more))).code;
const why = (agencyId: string | null, cause = 'other-agency') => ({
  agencyId,
  cause,
  fault: 'objective',
  proof: 'Công văn 12/TB',
});
const share = { amount: 1, unit: 'working_day' };
const lateness = async () => (await desk.read('truongbophan', dossierId)).lateness;

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'truongbophan', 'quantri']);
  tax = desk.agency('chi-cuc-thue');
  land = desk.agency('van-phong-dat-dai');
});
beforeEach(async () => {
  await desk.at('2026-08-21T10:00');
  ({ dossierId } = await desk.receive('hotich'));
  await does('hand-over', { toAgencyId: (await desk.read('hotich', dossierId)).agencyId });
  await does('consult', { agencyId: tax, share, question: 'Có nợ thuế không?' });
  await does('consult', { agencyId: land, share, question: 'Có tranh chấp không?' });
  await desk.at('2026-08-22T09:00');
  await does('answer-consultation', { agencyId: land, answer: 'Không' });
});
afterAll(() => house.close());

test('an agency that passed its share is named with its working time, and one that answered in time is not', async () => {
  await desk.at('2026-08-26T09:00');
  await sweepDeadlines(house.house.db);

  expect((await lateness())?.shares).toEqual([
    {
      agencyId: tax,
      // Due on the made-up Saturday at ten: five hours of it, sixteen of Monday and Tuesday, two of Wednesday.
      lateMinutes: (5 + 16 + 2) * 60,
      lateDays: 3,
      running: true,
      mayExplain: true,
      cause: null,
      fault: null,
      proof: null,
    },
  ]);
  await does('answer-consultation', { agencyId: tax, answer: 'Không nợ' });
  await desk.at('2026-08-28T09:00');
  expect((await lateness())?.shares).toMatchObject([{ lateMinutes: 23 * 60, running: false }]);
});

test('a late dossier is returned once the whole and each late agency have their cause', async () => {
  await desk.at('2026-08-26T09:00');
  await does('answer-consultation', { agencyId: tax, answer: 'Không nợ' });
  await does('decide', { resultNumber: '', result: 'Giấy xác nhận' });
  const returns = { collectedBy: 'Thạch Thị Sa Rương', how: 'counter' };
  expect(await saysNo('return', returns)).toBe('lateness-unexplained');
  await does('explain-lateness', why(null));
  expect(await saysNo('return', returns)).toBe('share-unexplained');

  expect(await saysNo('explain-lateness', why(tax))).toBe('not-allowed');
  expect(await saysNo('explain-lateness', why(land), 'truongbophan')).toBe('not-late');
  expect(await saysNo('explain-lateness', why(tax, 'nobody-knows'), 'truongbophan')).toBe('cause-out-of-use');
  await does('explain-lateness', why(tax, 'overload'), 'truongbophan');
  await does('explain-lateness', why(tax, 'synchronisation'), 'truongbophan');
  await does('return', returns);

  const closed = await lateness();
  expect(closed).toMatchObject({ closed: true, cause: 'other-agency' });
  expect(closed?.shares).toMatchObject([
    { agencyId: tax, lateMinutes: 23 * 60, cause: 'synchronisation', mayExplain: false },
  ]);
  const { lines } = await desk.read('truongbophan', dossierId);
  expect(
    lines
      .filter(({ act }) => act === 'explain-lateness')
      .map(({ detail }) => [detail.agencyId, detail.cause]),
  ).toEqual([
    [undefined, 'other-agency'],
    [tax, 'overload'],
    [tax, 'synchronisation'],
  ]);
});

test('explained while it still runs, the part is as long in the end as it became', async () => {
  await desk.at('2026-08-26T09:00');
  await does('explain-lateness', why(null));
  await does('explain-lateness', why(tax), 'truongbophan');
  await desk.at('2026-08-27T09:00');
  await does('answer-consultation', { agencyId: tax, answer: 'Không nợ' });
  await does('decide', { resultNumber: '', result: 'Giấy xác nhận' });
  await does('return', { collectedBy: 'Thạch Thị Sa Rương', how: 'counter' });

  const kept = await house.house.connection.pool.query(
    `select s.late_minutes, s.cause from overdue_shares s join overdue_records r on r.id = s.record_id
     where r.dossier_id = $1`,
    [dossierId],
  );
  expect(kept.rows).toEqual([{ late_minutes: (23 + 8) * 60, cause: 'other-agency' }]);
});

test('an agency that passed its share of a dossier that was in time explains nothing', async () => {
  await desk.at('2026-08-25T09:00');
  await does('answer-consultation', { agencyId: tax, answer: 'Không nợ' });
  await does('decide', { resultNumber: '', result: 'Giấy xác nhận' });
  await does('return', { collectedBy: 'Thạch Thị Sa Rương', how: 'counter' });
  expect(await lateness()).toBeNull();
});
