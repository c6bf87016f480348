import { sweepDeadlines } from '@motcua/db/dossiers/sweep-deadlines';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';
import { refused } from '../../testing/refused.ts';
import { told } from '../../testing/told.ts';

// The justice desk holds a dossier; the police desk and the tax branch are asked. Friday 21 August 2026, 10:00.

let house: TestHouse;
let desk: DossierDesk;
let dossierId: string;
let tax: string;
let police: string;
let land: string;
const twoDays = { amount: 2, unit: 'working_day' };
const clerk = 'hotich';
const head = 'truongbophan';

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'congan', 'truongbophan', 'datdai', 'bhxh']);
  tax = desk.agency('chi-cuc-thue');
  police = desk.agency('cong-an');
  const { rows } = await house.house.connection.pool.query<{ id: string }>(
    `select agency_id as id from staff where username = 'datdai'`,
  );
  land = rows[0]?.id ?? '';
});
beforeEach(async () => {
  await desk.at('2026-08-21T10:00');
  dossierId = (await desk.receive(clerk)).dossierId;
  await told(desk.act(clerk, dossierId, 'hand-over', { toAgencyId: desk.agency('phong-tu-phap') }));
});
afterAll(() => house.close());

const ask = (agencyId: string) => ({ agencyId, share: twoDays, question: 'Có hộ khẩu tại phường không?' });
const plan = (stages: string[][], who = clerk) =>
  desk.as(who).ask(`POST /dossiers/${dossierId}/steps`, { stages: stages.map((stage) => stage.map(ask)) });
const goOn = (who: string, reason = 'Đã quá hạn, đã báo cáo lãnh đạo') =>
  desk.as(who).ask(`POST /dossiers/${dossierId}/going-on`, { reason });
const answer = (who: string, agencyId: string) =>
  desk.act(who, dossierId, 'answer-consultation', { agencyId, answer: 'Không có ý kiến khác' });
const decide = (who = clerk) => desk.act(who, dossierId, 'decide', { resultNumber: '9', result: 'Giấy' });
const reads = (who = clerk) => desk.read(who, dossierId);
const steps = async (who = clerk) =>
  (await reads(who)).steps.steps.map(({ stage, agencyId, state }) => [stage, agencyId, state]);

describe('a plan', () => {
  test('begins its first stage at once, each agency with a clock of its own and every day of it explained', async () => {
    await told(plan([[police, land], [tax]]));

    const { steps: seen, clocks } = await reads();
    expect(await steps()).toEqual([
      [1, police, 'open'],
      [1, land, 'open'],
      [2, tax, 'planned'],
    ]);
    // The house's clock goes on while the test runs: minutes, not seconds.
    expect(seen.steps.map(({ dueAt }) => dueAt?.slice(0, 15))).toEqual([
      '2026-08-24T03:0',
      '2026-08-24T03:0',
      undefined,
    ]);
    // A made-up Saturday is the first of the two days.
    expect(seen.steps[0]?.explanation.filter((day) => day.counted).map((day) => day.date)).toEqual([
      '2026-08-22',
      '2026-08-24',
    ]);
    expect(clocks.filter(({ kind }) => kind === 'share')).toHaveLength(2);
    expect(seen.may).toEqual({ plan: true, goOn: false, answer: [police, land] });
  });

  test('is for agencies that exist, are others than the holder, and stand once in a stage', async () => {
    expect(await refused(plan([['00000000-0000-4000-8000-000000000000']]))).toMatchObject({
      code: 'unknown-agency',
    });
    expect(await refused(plan([[desk.agency('phong-tu-phap')]]))).toMatchObject({ code: 'same-agency' });
    expect(await refused(plan([[tax, tax]]))).toMatchObject({ code: 'invalid-input' });
    expect(await refused(plan([]))).toMatchObject({ code: 'no-step-open' });
    expect(await refused(plan([[tax]], 'congan'))).toMatchObject({ code: 'not-found' });
    expect((await reads()).lines).toHaveLength(2);
  });

  test('is changed while it has not begun, and what is under way is not touched', async () => {
    await told(plan([[police], [tax]]));
    await told(plan([[land]]));
    expect(await steps()).toEqual([
      [1, police, 'open'],
      [2, land, 'planned'],
    ]);
    await told(plan([]));
    expect(await steps()).toEqual([[1, police, 'open']]);
  });

  test('runs to the decision: at once, then one after the other, and nothing is decided before', async () => {
    await told(plan([[police, land], [tax]]));
    expect(await refused(decide())).toMatchObject({ code: 'steps-open', params: { open: 2, planned: 1 } });
    expect(await refused(decide(head))).toMatchObject({ code: 'steps-open' });
    expect((await reads()).may).not.toContain('decide');
    await told(answer('congan', police));
    await desk.at('2026-08-24T08:00');
    await told(answer('datdai', land));
    // The tax branch has nobody at this shop: what came on paper is written down by the holder.
    expect(await steps()).toEqual([
      [1, police, 'back'],
      [1, land, 'back'],
      [2, tax, 'open'],
    ]);
    expect((await reads()).steps.steps.at(-1)).toMatchObject({
      beganAt: expect.stringContaining('2026-08-24T01:0'),
      dueAt: expect.stringContaining('2026-08-26T01:0'),
    });
    expect(await refused(decide())).toMatchObject({ code: 'steps-open', params: { open: 1, planned: 0 } });
    await told(answer(clerk, tax));
    await told(decide());
    expect(await reads()).toMatchObject({ state: 'decided', consulted: [] });
  });

  test('waits with its next stage while the applicant is waited for', async () => {
    await told(plan([[police], [tax]]));
    const more = { items: ['Bản sao'], reason: 'Thiếu', legalBasis: 'Nghị định 118/2025/NĐ-CP' };
    await told(desk.act(clerk, dossierId, 'ask-supplement', more));
    await told(answer('congan', police));
    expect((await steps()).at(-1)).toEqual([2, tax, 'planned']);
    await told(desk.act(clerk, dossierId, 'complete-supplement'));
    expect((await steps()).at(-1)).toEqual([2, tax, 'open']);
    expect((await reads()).clocks.filter(({ kind }) => kind === 'share')).toHaveLength(2);
  });
});

describe('an agency that is asked', () => {
  test('sees the dossier, its own step and clock, and nothing of the others', async () => {
    expect(await refused(desk.as('congan').ask(`GET /dossiers/${dossierId}`))).toMatchObject({
      code: 'not-found',
    });
    await told(plan([[police, land], [tax]]));

    const seen = await reads('congan');
    expect(seen.steps.steps.map(({ agencyId }) => agencyId)).toEqual([police]);
    expect(seen.clocks.map(({ kind, agencyId }) => [kind, agencyId])).toEqual([
      ['whole', desk.agency('phong-tu-phap')],
      ['share', police],
    ]);
    expect(seen.steps.may).toEqual({ plan: false, goOn: false, answer: [police] });
    expect(seen.may).toEqual(['answer-consultation']);
    expect(seen.consulted).toEqual([police]);
    expect(seen.steps.guest).toBe(true);
    expect((await desk.as('congan').ask(`GET /dossiers/${dossierId}/papers/receipt`)).statusCode).toBe(404);
    expect(JSON.stringify(seen.lines)).not.toContain(tax);
  });

  test('finds it in a list of its own, and no longer when it has answered', async () => {
    await told(plan([[police], [tax]]));
    const list = await desk.list('congan', 'list=asked');
    const ids = async (who: string, name: string) =>
      (await desk.list(who, `list=${name}`)).dossiers.map((one) => String(one.dossierId));
    expect(await ids('congan', 'asked')).toContain(dossierId);
    expect(list.counts.asked).toBe(list.dossiers.length);
    // Its own clock of two days, and not the three that were promised to the applicant.
    expect(list.dossiers.find((one) => one.dossierId === dossierId)?.dueAt).toContain('2026-08-24T03:0');
    expect(await ids('congan', 'unit')).not.toContain(dossierId);
    expect(await ids('datdai', 'asked')).not.toContain(dossierId);

    await told(answer('congan', police));
    expect(await ids('congan', 'asked')).not.toContain(dossierId);
    expect((await desk.list('congan', 'list=asked')).counts.asked).toBe(list.counts.asked - 1);
    expect(await refused(desk.as('congan').ask(`GET /dossiers/${dossierId}`))).toMatchObject({
      code: 'not-found',
    });
  });

  test('answers for itself, and does nothing else', async () => {
    await told(plan([[police, land]]));
    expect(await refused(answer('congan', land))).toMatchObject({ code: 'not-allowed' });
    expect(await refused(plan([[tax]], 'congan'))).toMatchObject({ code: 'not-allowed' });
    expect(await refused(decide('congan'))).toMatchObject({ code: 'not-allowed' });
    expect(
      await refused(desk.act('congan', dossierId, 'withdraw', { reason: 'Không thuộc địa bàn' })),
    ).toMatchObject({ code: 'not-allowed' });
    await told(answer('congan', police));
    expect(await refused(answer('congan', police))).toMatchObject({ code: 'not-found' });
  });

  test('answers at the same moment as another: both answers stand, and the next stage begins once', async () => {
    await told(plan([[police, land], [tax]]));
    await Promise.all([told(answer('congan', police)), told(answer('datdai', land))]);

    expect(await steps()).toEqual([
      [1, police, 'back'],
      [1, land, 'back'],
      [2, tax, 'open'],
    ]);
    const { clocks, lines } = await reads();
    expect(clocks.filter((clock) => clock.agencyId === tax)).toHaveLength(1);
    expect(lines.filter(({ act }) => act === 'answer-consultation')).toHaveLength(2);
  });

  test('answers at the same moment as the head goes on: one of the two stands', async () => {
    await told(plan([[police]]));
    const both = await Promise.all([answer('congan', police), goOn(head)]);
    expect(both.map((one) => one.statusCode).filter((status) => status === 200)).toHaveLength(1);
    expect((await reads()).lines.filter(({ act }) => act === 'answer-consultation')).toHaveLength(1);
  });

  test('is late by its own clock, and the head hears of it', async () => {
    await told(plan([[police]]));
    await desk.at('2026-08-25T08:00');
    await sweepDeadlines(house.house.db);
    expect((await reads()).steps.steps[0]).toMatchObject({ state: 'open', late: true });
    const { rows } = await house.house.connection.pool.query<{ kind: string }>(
      `select e.kind from deadline_events e join dossier_clocks c on c.id = e.clock_id
       where e.dossier_id = $1 and c.kind = 'share' and e.kind = 'overdue'`,
      [dossierId],
    );
    expect(rows).toHaveLength(1);
    await told(answer('congan', police));
    expect((await reads()).steps.steps[0]).toMatchObject({ state: 'back', late: true });
  });
});

describe('without an answer', () => {
  test('only the head goes on, with a reason, and the step stays as not answered', async () => {
    await told(plan([[police, land], [tax]]));
    await told(answer('datdai', land));
    expect(await refused(goOn(clerk))).toMatchObject({ code: 'not-allowed' });
    expect(await refused(goOn(head, ' '))).toMatchObject({ code: 'invalid-input' });
    expect((await reads(head)).steps.may.goOn).toBe(true);
    await told(goOn(head));

    expect(await steps()).toEqual([
      [1, police, 'unanswered'],
      [1, land, 'back'],
      [2, tax, 'open'],
    ]);
    await told(goOn(head));
    expect(await refused(goOn(head))).toMatchObject({ code: 'no-step-open' });
    await told(decide());
  });

  test('the file goes to the next agency only when nobody else is out', async () => {
    await told(plan([[police, land]]));
    const passOn = (toAgencyId: string) =>
      desk.act(clerk, dossierId, 'pass-on', { toAgencyId, share: twoDays });
    expect(await refused(passOn(police))).toMatchObject({ code: 'steps-open' });
    await told(answer('datdai', land));
    await told(passOn(police));
    expect(await steps()).toEqual([
      [1, police, 'unanswered'],
      [1, land, 'back'],
      [2, police, 'open'],
    ]);
  });
});
