import { ActOnDossier } from '@motcua/contracts/dossiers';
import { sweepDeadlines } from '@motcua/db/dossiers/sweep-deadlines';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

// Friday 21 August 2026, 10:00: three working days end on Tuesday the 25th at 10:00, a made-up Saturday among them.

let house: TestHouse;
let desk: DossierDesk;
let dossierId: string;
let more: Record<ActOnDossier['act'], object>;
const nobody = '00000000-0000-4000-8000-000000000000';
const lateness = { cause: 'overload', fault: 'subjective', proof: 'Sổ theo dõi ngày 25/8' };

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'congan', 'truongbophan', 'datdai']);
});
beforeEach(async () => {
  await desk.at('2026-08-21T10:00');
  const share = { amount: 1, unit: 'working_day' };
  const tax = desk.agency('chi-cuc-thue');
  more = {
    'hand-over': { toAgencyId: desk.agency('phong-tu-phap') },
    'ask-before-receipt': { items: ['Bản sao'], reason: 'Thiếu' },
    refuse: { reason: 'Không thuộc thẩm quyền' },
    'pass-on': { toAgencyId: tax, share },
    consult: { agencyId: tax, share, question: 'Có nợ thuế không?' },
    'answer-consultation': { agencyId: tax, answer: 'Không' },
    'ask-supplement': { items: ['Bản sao'], reason: 'Thiếu', legalBasis: 'Nghị định 118/2025/NĐ-CP' },
    'complete-supplement': {},
    'let-supplement-lapse': {},
    'ask-payment': { amountVnd: 120_000, what: 'Lệ phí trước bạ' },
    'confirm-payment': { proof: 'Giấy nộp tiền số 12' },
    apologise: { reason: 'Chờ xác minh', newDue: '2026-09-04T10:00' },
    decide: { resultNumber: '15/TP', result: 'Giấy xác nhận' },
    'refuse-to-settle': { reason: 'Không đủ điều kiện' },
    withdraw: { reason: 'Theo đơn ngày 21/8' },
    stop: { reason: 'Có tranh chấp', legalBasis: 'Điều 7 Thông tư 03/2025/TT-VPCP' },
    return: { collectedBy: 'Thạch Thị Sa Rương', how: 'counter' },
    correct: { what: 'Sai năm sinh' },
    reassign: { staffId: desk.staff('hotich') },
    'explain-lateness': lateness,
  };
  dossierId = (await desk.receive('hotich')).dossierId;
});
afterAll(() => house.close());

const does = (act: ActOnDossier['act'], change: object = {}, who = 'hotich') =>
  told(desk.act(who, dossierId, act, { ...more[act], ...change }));
const isRefused = async (act: ActOnDossier['act'], change: object = {}, who = 'hotich') =>
  (await refused(desk.act(who, dossierId, act, { ...more[act], ...change }))).code;
const reads = (who = 'hotich') => desk.read(who, dossierId);
const everyAct = ActOnDossier.options.map((one) => one.shape.act.value);

describe('every act', () => {
  test.each(everyAct)('%s: for another agency’s desk the dossier does not exist', async (act) => {
    expect(await isRefused(act, {}, 'congan')).toBe('not-found');
  });

  test('is refused where the state does not admit it, and then nothing is written', async () => {
    for (const act of everyAct.filter(
      (one) => !(['hand-over', 'withdraw', 'reassign'] as string[]).includes(one),
    ))
      expect([act, await isRefused(act)]).toEqual([
        act,
        act === 'explain-lateness' ? 'not-late' : 'wrong-dossier-state',
      ]);
    expect((await reads()).lines.map((line) => line.act)).toEqual(['receive']);
  });
});

describe('agencies', () => {
  test('a dossier is handed over only to an agency that exists', async () => {
    expect(await isRefused('hand-over', { toAgencyId: nobody })).toBe('unknown-agency');
    await does('hand-over');
    expect(await isRefused('pass-on', { toAgencyId: nobody })).toBe('unknown-agency');
    expect(await isRefused('consult', { agencyId: nobody })).toBe('unknown-agency');
    expect(await isRefused('pass-on', { toAgencyId: desk.agency('phong-tu-phap') })).toBe('same-agency');
    expect(await isRefused('consult', { agencyId: desk.agency('phong-tu-phap') })).toBe('same-agency');
  });

  test('an agency is asked once at a time, and answers what it was asked', async () => {
    await does('hand-over');
    expect(await isRefused('answer-consultation')).toBe('not-consulted');
    await does('consult');
    expect(await reads()).toMatchObject({
      waitsFor: 'other-agency',
      consulted: [desk.agency('chi-cuc-thue')],
    });
    expect(await isRefused('consult')).toBe('already-consulted');
    await does('consult', { agencyId: desk.agency('cong-an') });
    await does('answer-consultation');
    expect(await isRefused('answer-consultation')).toBe('not-consulted');
    expect(await reads()).toMatchObject({ consulted: [desk.agency('cong-an')] });
    await does('consult');
  });

  test('passing on ends the share of who had it, and whoever was asked before has one clock', async () => {
    await does('hand-over');
    await does('consult');
    await does('pass-on');
    await does('pass-on', { toAgencyId: desk.agency('cong-an') });

    const shares = (await reads()).clocks.filter((clock) => clock.kind === 'share');
    expect(shares.filter((clock) => clock.stoppedAt === null).map((clock) => clock.agencyId)).toEqual([
      desk.agency('cong-an'),
    ]);
    expect((await desk.list('congan', 'list=unit')).dossiers.map((one) => one.dossierId)).toContain(
      dossierId,
    );
  });
});

describe('who has it in hand', () => {
  test('a clerk takes what lies free and puts down their own; the head gives it to anybody of the agency', async () => {
    await does('hand-over');
    expect((await reads()).holderName).toBeNull();
    await does('reassign');
    expect((await reads()).holderName).toBe('Thạch Thị Sa Ry');
    await does('reassign', { staffId: null });
    expect(await isRefused('reassign', { staffId: desk.staff('truongbophan') })).toBe('not-allowed');
    await does('reassign', { staffId: desk.staff('hotich') }, 'truongbophan');
    await does('reassign', { staffId: null }, 'truongbophan');
  });

  test('nobody gets it who is of another agency, of another shop, or does not exist', async () => {
    const { rows } = await house.house.connection.pool.query<{ id: string }>(`
      insert into staff (username, display_name, password_hash, agency_id)
      select 'xa-' || gen_random_uuid(), 'Người nơi khác', 'x', agency_id from staff where username = 'hotich' returning id`);
    for (const staffId of [desk.staff('congan'), nobody, rows[0]?.id])
      expect(await isRefused('reassign', { staffId }, 'truongbophan')).toBe('unknown-colleague');
  });
});

describe('what is waited for', () => {
  test('a second round of a supplement is for the head to ask; a clerk who names the head is refused', async () => {
    await does('hand-over');
    await does('ask-supplement');
    await does('complete-supplement');
    expect(await isRefused('ask-supplement', { consentBy: desk.staff('truongbophan') })).toBe(
      'second-supplement-needs-head',
    );
    await does('ask-supplement', {}, 'truongbophan');
    expect((await reads()).lines.at(-1)?.detail).toMatchObject({
      round: 2,
      consentBy: desk.staff('truongbophan'),
    });
  });

  test('a supplement lapses only when the applicant’s own time is over', async () => {
    await does('hand-over');
    await does('ask-supplement');
    await desk.at('2026-09-10T10:00');
    expect(await isRefused('let-supplement-lapse')).toBe('supplement-not-lapsed');
    await desk.at('2026-09-16T10:00');
    await does('let-supplement-lapse');
    expect(await reads()).toMatchObject({ state: 'stopped', waitsFor: 'nobody' });
  });

  test('a confirmed payment moves the date by the days it was waited for, and says that it was the payment', async () => {
    await does('hand-over');
    await desk.at('2026-08-24T10:00');
    await does('ask-payment');
    expect((await reads()).waitsFor).toBe('applicant');
    await desk.at('2026-08-26T10:00');
    await does('confirm-payment');
    expect((await reads()).promised.map(({ dueAt, cause }) => [dueAt, cause])).toEqual([
      ['2026-08-25T03:00:00.000Z', 'receipt'],
      ['2026-08-27T03:00:00.000Z', 'payment'],
    ]);
  });
});

describe('lateness', () => {
  test('a dossier decided on its due day, at whatever hour, is on time', async () => {
    await does('hand-over');
    await desk.at('2026-08-25T16:59');
    await does('decide');
    await desk.at('2026-08-26T08:00');
    await sweepDeadlines(house.house.db);
    expect(await reads()).toMatchObject({ late: false, lateness: null });
    await does('return');
  });

  test('what is late closes only with its cause, and who decides faster than any sweep does not escape it', async () => {
    await does('hand-over');
    await desk.at('2026-08-26T07:30');
    expect((await reads()).may).toContain('explain-lateness');
    await does('decide');
    expect(await reads()).toMatchObject({ late: true, lateness: { cause: null, closed: false } });
    expect(await isRefused('return')).toBe('lateness-unexplained');
    await does('explain-lateness');
    await does('return');
    expect(await reads()).toMatchObject({
      state: 'returned',
      late: true,
      dueAt: '2026-08-25T03:00:00.000Z',
      lateness: { ...lateness, closed: true },
    });
    expect(await isRefused('explain-lateness')).toBe('not-late');
  });

  test.each(['withdraw', 'stop'] as const)('%s does not wipe it away either', async (act) => {
    await does('hand-over');
    await desk.at('2026-08-26T07:30');
    expect(await isRefused(act)).toBe('lateness-unexplained');
    await does('explain-lateness');
    await does(act);
  });

  test('a supplement asked for when the date has passed does not make it punctual', async () => {
    await does('hand-over');
    await desk.at('2026-08-26T07:30');
    await does('ask-supplement');
    await desk.at('2026-08-28T07:30');
    await does('complete-supplement');
    expect(await reads()).toMatchObject({ late: true, dueAt: '2026-08-25T03:00:00.000Z' });
  });

  test('the sweep and an act make one record between them', async () => {
    await does('hand-over');
    await desk.at('2026-08-26T07:30');
    await does('explain-lateness');
    await sweepDeadlines(house.house.db);
    await does('explain-lateness', { cause: 'lost-papers' });
    const { rows } = await house.house.connection.pool.query(
      'select cause from overdue_records where dossier_id = $1',
      [dossierId],
    );
    expect(rows).toEqual([{ cause: 'lost-papers' }]);
  });

  test('no apology is offered to a clerk, nor to the head on the last day', async () => {
    await does('hand-over');
    expect((await reads()).may).not.toContain('apologise');
    expect((await reads('truongbophan')).may).toContain('apologise');
    expect(await isRefused('apologise', { newDue: '2026-08-24T10:00' }, 'truongbophan')).toBe('no-due-date');
    await desk.at('2026-08-25T08:00');
    expect((await reads('truongbophan')).may).not.toContain('apologise');
  });
});

describe('the end', () => {
  test('who collected is read by the desk, and stands nowhere in clear', async () => {
    await does('hand-over');
    await does('decide');
    await does('return', { collectedBy: 'Lý Thị Người Nhận', authorisation: 'Giấy ủy quyền số 7' });

    expect((await reads()).lines.at(-1)?.detail).toMatchObject({
      collectedBy: 'Lý Thị Người Nhận',
      authorisation: 'Giấy ủy quyền số 7',
      byProxy: true,
    });
    const { rows } = await house.house.connection.pool.query<{ kept: string }>(
      `select (select jsonb_agg(l)::text from dossier_lines l where dossier_id = $1)
         || (select jsonb_agg(j)::text from journal j) as kept`,
      [dossierId],
    );
    expect(rows[0]?.kept).not.toMatch(/Người Nhận|ủy quyền số 7/);
  });

  test('an error is corrected by one more line, and nothing that was promised changes', async () => {
    await does('hand-over');
    await does('decide');
    const before = await reads();
    await does('correct');
    const after = await reads();
    expect(after.promised).toEqual(before.promised);
    expect(after.lines).toHaveLength(before.lines.length + 1);
    expect(after.state).toBe('decided');
  });
});
