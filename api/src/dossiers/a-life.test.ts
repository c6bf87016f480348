import type { Dossier } from '@motcua/contracts/dossiers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { refused } from '../../testing/refused.ts';
import { setClock } from '../../testing/set-clock.ts';
import { told } from '../../testing/told.ts';

// A dossier from the counter to the citizen's hand, on real days: Friday 21 August 2026 is followed by a made-up Saturday.

let house: TestHouse;
let clerk: Person;
let police: Person;
let head: Person;
let procedureId: string;
let agencyId: string;

beforeAll(async () => {
  house = await buildHouse();
  const found = await house.house.connection.pool.query<{ procedureId: string; agencyId: string }>(`
    select (select p.id from procedures p join procedure_versions v on v.procedure_id = p.id
      where v.processing = '{"amount": 3, "unit": "working_day"}' and p.code is not null order by p.code limit 1)
      as "procedureId", (select id from agencies where code = 'phong-tu-phap') as "agencyId"`);
  procedureId = found.rows[0]?.procedureId ?? '';
  agencyId = found.rows[0]?.agencyId ?? '';
});
beforeEach(async () => {
  await setClock(house, '2026-08-21T10:00:00+07:00');
  clerk = await house.signedInAs('hotich');
  police = await house.signedInAs('congan');
  head = await house.signedInAs('truongbophan');
});
afterAll(() => house.close());

const wish = (change: object = {}) => ({
  procedureId,
  channel: 'counter',
  applicant: { fullName: 'Thạch Thị Sa Rương', idNumber: '094187001234', phone: '0912 345 678' },
  papers: [{ name: 'Tờ khai', originals: 1, pages: 2 }],
  feeVnd: 0,
  ...change,
});
const receive = (person: Person, change: object = {}) =>
  told<{ dossierId: string; code: string; dueAt: string }>(
    person.ask(`POST /shops/${house.shopId}/dossiers`, wish(change)),
  );
const read = (person: Person, dossierId: string) => told<Dossier>(person.ask(`GET /dossiers/${dossierId}`));
const act = (person: Person, dossierId: string, name: string, more: object = {}) =>
  person.ask(`POST /dossiers/${dossierId}/acts`, { act: name, ...more });
/** Time passes; whoever was away that long signs in again. */
const at = async (moment: string) => {
  await setClock(house, `${moment}:00+07:00`);
  clerk = await house.signedInAs('hotich');
  head = await house.signedInAs('truongbophan');
};

describe('a dossier', () => {
  test('has a code of its agency and day, and a date with every day explained, before and after it is saved', async () => {
    const preview = await told(
      clerk.ask(`POST /shops/${house.shopId}/due-preview`, { procedureId, receivedAt: null, term: null }),
    );
    const first = await receive(clerk);
    const second = await receive(clerk);

    expect(preview).toMatchObject({ dueLocal: '2026-08-25T10:00', handOverBy: '2026-08-21T10:00:00.000Z' });
    expect(first).toMatchObject({ code: 'H51.29.02-260821-0001', dueAt: '2026-08-25T03:00:00.000Z' });
    expect(second.code).toBe('H51.29.02-260821-0002');
    const dossier = await read(clerk, first.dossierId);
    expect(dossier).toMatchObject({ state: 'received', applicantName: 'Thạch Thị Sa Rương', late: false });
    expect(dossier.applicant.idNumber).toBe('094187001234');
    expect(dossier.explanation.filter((day) => day.counted).map((day) => day.date)).toEqual([
      '2026-08-22',
      '2026-08-24',
      '2026-08-25',
    ]);
  });

  test('of the justice desk does not exist for the police desk, and does for the head of the unit', async () => {
    const { dossierId } = await receive(clerk);

    expect(await refused(police.ask(`GET /dossiers/${dossierId}`))).toMatchObject({ code: 'not-found' });
    expect(await refused(act(police, dossierId, 'hand-over', { toAgencyId: agencyId }))).toMatchObject({
      code: 'not-found',
    });
    expect((await read(head, dossierId)).state).toBe('received');
  });

  test('with a paper missing is not received', async () => {
    const papers = [
      { name: 'Tờ khai', originals: 1 },
      { name: 'Giấy chứng sinh', missing: true },
    ];
    const answer = clerk.ask(`POST /shops/${house.shopId}/dossiers`, wish({ papers }));
    expect(await refused(answer)).toMatchObject({ code: 'papers-missing', params: { missing: 1 } });
  });

  test('is counted from the beginning after a supplement, and both promises stand', async () => {
    const { dossierId } = await receive(clerk);
    await told(act(clerk, dossierId, 'hand-over', { toAgencyId: agencyId }));
    await at('2026-08-24T09:00');
    const asked = {
      items: ['Bản sao giấy tờ tùy thân'],
      reason: 'Thiếu so với thành phần hồ sơ',
      legalBasis: 'Nghị định 118/2025/NĐ-CP',
    };
    await told(act(clerk, dossierId, 'ask-supplement', asked));
    expect(await read(clerk, dossierId)).toMatchObject({
      state: 'supplement',
      pausedSince: '2026-08-24T02:00:00.000Z',
    });

    await at('2026-08-28T10:00');
    await told(act(clerk, dossierId, 'complete-supplement'));

    const dossier = await read(clerk, dossierId);
    expect(dossier.dueAt).toBe('2026-09-07T03:00:00.000Z');
    expect(dossier.promised.map(({ dueAt, cause }) => [dueAt, cause])).toEqual([
      ['2026-08-25T03:00:00.000Z', 'receipt'],
      ['2026-09-07T03:00:00.000Z', 'supplement'],
    ]);
    await at('2026-09-03T09:00');
    expect(await refused(act(clerk, dossierId, 'ask-supplement', asked))).toMatchObject({
      code: 'second-supplement-needs-head',
    });
    await told(act(head, dossierId, 'ask-supplement', asked));
  });

  test('gets one new date with an apology, from the head, and not on its last day', async () => {
    const { dossierId } = await receive(clerk);
    await told(act(clerk, dossierId, 'hand-over', { toAgencyId: agencyId }));
    const apology = { reason: 'Chờ xác minh', newDue: '2026-09-04T10:00' };
    expect(await refused(act(clerk, dossierId, 'apologise', apology))).toMatchObject({ code: 'not-allowed' });
    await told(act(head, dossierId, 'apologise', apology));
    expect((await read(head, dossierId)).dueAt).toBe('2026-09-04T03:00:00.000Z');
    expect(
      await refused(act(head, dossierId, 'apologise', { ...apology, newDue: '2026-09-10T10:00' })),
    ).toMatchObject({ code: 'second-apology' });

    const other = await receive(clerk);
    await told(act(clerk, other.dossierId, 'hand-over', { toAgencyId: agencyId }));
    await at('2026-08-25T08:00');
    expect(await refused(act(head, other.dossierId, 'apologise', apology))).toMatchObject({
      code: 'apology-too-late',
    });
  });

  test('is decided and returned, and then nothing more can be done with it but to correct an error', async () => {
    const { dossierId } = await receive(clerk);
    await told(act(clerk, dossierId, 'hand-over', { toAgencyId: agencyId }));
    await told(act(clerk, dossierId, 'decide', { resultNumber: '15/TP', result: 'Giấy xác nhận' }));
    await told(act(clerk, dossierId, 'return', { collectedBy: 'Thạch Thị Sa Rương', how: 'counter' }));

    const dossier = await read(clerk, dossierId);
    expect(dossier.state).toBe('returned');
    expect(dossier.may).toEqual(['correct']);
    expect(dossier.lines.map((line) => line.act)).toEqual(['receive', 'hand-over', 'decide', 'return']);
    expect(await refused(act(clerk, dossierId, 'decide', { resultNumber: '', result: 'x' }))).toMatchObject({
      code: 'wrong-dossier-state',
    });
  });

  test('cannot be received in the future, nor before any calendar', async () => {
    const receivedIn = (receivedAt: string) =>
      refused(clerk.ask(`POST /shops/${house.shopId}/dossiers`, wish({ receivedAt })));
    expect(await receivedIn('2026-08-22T10:00')).toMatchObject({ code: 'received-in-future' });
    expect(await receivedIn('2018-12-28T10:00')).toMatchObject({
      code: 'no-due-date',
      params: { trouble: 'received-outside-calendar' },
    });
  });

  test('keeps no number of a person that can be read in the database', async () => {
    const { dossierId } = await receive(clerk);
    const kept = await house.house.connection.pool.query<{ row: string }>(
      'select to_jsonb(a)::text || (select jsonb_agg(l)::text from dossier_lines l where l.dossier_id = a.dossier_id) as row from applicants a where dossier_id = $1',
      [dossierId],
    );
    expect(kept.rows[0]?.row).not.toContain('094187001234');
    expect(kept.rows[0]?.row).not.toMatch(/912.?345.?678/);
  });
});
