import { createHash, createHmac } from 'node:crypto';
import { type Dossier, type FoundDossiers, ReceiveDossier } from '@motcua/contracts/dossiers';
import { StopId } from '@motcua/contracts/ids';
import type { ReceivedDossier, TurnedAway, VisitDossier } from '@motcua/contracts/receipt';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { called } from '../../testing/called.ts';
import { refused } from '../../testing/refused.ts';
import { seatAt } from '../../testing/seat-at.ts';
import { setClock } from '../../testing/set-clock.ts';
import { take } from '../../testing/take.ts';
import { told } from '../../testing/told.ts';

// Receipts at the counter on real days: Friday 21 August 2026, and a Friday before the codes were read from the left.

let house: TestHouse;
let clerk: Person;
let police: Person;
let procedureId: string;

beforeAll(async () => {
  house = await buildHouse({}, 40);
  const found = await house.house.connection.pool.query<{ id: string }>(`
    select p.id from procedures p join procedure_versions v on v.procedure_id = p.id
    where v.processing = '{"amount": 3, "unit": "working_day"}' and p.code is not null order by p.code limit 1`);
  procedureId = found.rows[0]?.id ?? '';
});
beforeEach(() => at('2026-08-21T10:00'));
afterAll(() => house.close());

async function at(moment: string): Promise<void> {
  await setClock(house, `${moment}:00+07:00`);
  clerk = await house.signedInAs('hotich');
  police = await house.signedInAs('congan');
}
const applicant = { fullName: 'Thạch Thị Sa Rương', idNumber: '094187001234', phone: '0912 345 678' };
const receivedAtReason = 'Ghi bổ sung từ sổ giấy';
const brought = [{ name: 'Tờ khai', originals: 1, pages: 2 }];
const wish = (change: object = {}) => ({
  procedureId,
  channel: 'counter',
  applicant,
  papers: brought,
  feeVnd: 8000,
  ...change,
});
const asked = (person: Person, change: object = {}, headers: Record<string, string> = {}) =>
  person.ask(`POST /shops/${house.shopId}/dossiers`, wish(change), headers);
const receive = (person: Person, change: object = {}, headers: Record<string, string> = {}) =>
  told<ReceivedDossier>(asked(person, change, headers));
const turnAway = (person: Person, change: object = {}) =>
  person.ask(`POST /shops/${house.shopId}/turned-away`, {
    procedureId,
    channel: 'counter',
    applicant,
    papers: [...brought, { name: 'Giấy chứng sinh', missing: true }],
    how: 'supplement',
    items: ['Giấy chứng sinh'],
    reason: 'Thiếu giấy tờ so với thành phần hồ sơ',
    legalBasis: 'Nghị định 118/2025/NĐ-CP, Điều 17',
    ...change,
  });
const comeAgain = (person: Person, dossierId: string, change: object = {}) =>
  person.ask(`POST /dossiers/${dossierId}/receipt`, {
    papers: [...brought, { name: 'Giấy chứng sinh', originals: 1, pages: 1 }],
    feeVnd: 8000,
    feePaid: true,
    shelf: 'Kệ 3, ngăn 2',
    ...change,
  });
const read = (person: Person, dossierId: string) => told<Dossier>(person.ask(`GET /dossiers/${dossierId}`));
const dossiersKept = async () => {
  const found = await house.house.connection.pool.query<{ n: number }>(
    'select count(*)::int n from dossiers',
  );
  return found.rows[0]?.n ?? 0;
};

describe('a code', () => {
  test('counts each day of each agency from one', async () => {
    const first = await receive(clerk);
    const second = await receive(clerk);
    const ofPolice = await receive(police);
    await at('2026-08-24T08:00');
    const nextDay = await receive(clerk);

    expect([first, second, ofPolice, nextDay].map(({ code }) => code)).toEqual([
      'H51.29.02-260821-0001',
      'H51.29.02-260821-0002',
      'H51.29.08-260821-0001',
      'H51.29.02-260824-0001',
    ]);
  });

  test('is written as the day of receipt wrote it, also where it is written down later', async () => {
    const before = await receive(clerk, { receivedAt: '2025-09-12T09:00', receivedAtReason });
    const after = await receive(clerk, { receivedAt: '2025-09-15T09:00', receivedAtReason });

    expect(before.code).toBe('000.02.29.H51-250912-0001');
    expect(after.code).toBe('H51.29.02-250915-0001');
  });

  test('grows wider after 9,999 in one day and never begins again', async () => {
    await at('2026-08-25T10:00');
    await house.house.connection.pool.query(
      `insert into dossier_series (identifier, day, last) values ('H51.29.02', '2026-08-25', 9998)`,
    );

    expect((await receive(clerk)).code).toBe('H51.29.02-260825-9999');
    expect((await receive(clerk)).code).toBe('H51.29.02-260825-10000');
    expect((await receive(clerk)).code).toBe('H51.29.02-260825-10001');
  });

  test('is given once, in order and without a gap, to fifty at the same moment, although some are refused', async () => {
    await at('2026-08-26T10:00');
    const answers = await Promise.all([
      ...Array.from({ length: 50 }, () => asked(clerk)),
      ...Array.from({ length: 5 }, () => asked(clerk, { papers: [{ name: 'Tờ khai', missing: true }] })),
      ...Array.from({ length: 5 }, () => asked(clerk, { stopId: crypto.randomUUID() })),
    ]);

    const codes = answers
      .filter((answer) => answer.statusCode === 200)
      .map((answer) => answer.json<ReceivedDossier>().code);
    expect(codes.toSorted()).toEqual(
      Array.from({ length: 50 }, (_, index) => `H51.29.02-260826-${String(index + 1).padStart(4, '0')}`),
    );
  });

  test('is not given where the agency has no identifier on that day, nor to who has no agency', async () => {
    const before = await dossiersKept();
    const pool = house.house.connection.pool;
    await pool.query(
      `update staff set agency_id = null where id = (select id from staff where username = 'datdai')`,
    );
    await pool.query(
      `delete from agency_identifiers where agency_id = (select id from agencies where code = 'bhxh')`,
    );
    const withoutAgency = await house.signedInAs('datdai');
    const withoutIdentifier = await house.signedInAs('bhxh');

    expect(await refused(asked(withoutAgency))).toMatchObject({ code: 'no-agency' });
    expect(await refused(asked(withoutIdentifier))).toMatchObject({ code: 'no-agency-identifier' });
    expect(await dossiersKept()).toBe(before);
  });
});

describe('a receipt', () => {
  test('pressed twice, or repeated after a broken line, is one dossier', async () => {
    const before = await dossiersKept();
    const key = { 'idempotency-key': crypto.randomUUID() };
    const [first, second] = await Promise.all([receive(clerk, {}, key), receive(clerk, {}, key)]);
    const third = await receive(clerk, {}, key);

    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(await dossiersKept()).toBe(before + 1);
    const another = { applicant: { ...applicant, fullName: 'Người Khác' } };
    expect(await refused(asked(clerk, another, key))).toMatchObject({ code: 'idempotency-key-reused' });
  });

  test('leaves nothing from which a number could be found by trying: what was said is kept under the key of the house', async () => {
    const key = crypto.randomUUID();
    const { dossierId } = await receive(clerk, {}, { 'idempotency-key': key });
    const kept = await house.house.connection.pool.query<{ row: string; hash: string }>(
      'select to_jsonb(r)::text as row, hash from repeats r where key = $1',
      [key],
    );

    const body = ReceiveDossier.parse(wish());
    const name = 'POST /shops/:shopId/dossiers';
    const plain = createHash('sha256')
      .update(JSON.stringify([name, { shopId: house.shopId }, body]))
      .digest('base64url');
    const keyed = createHmac('sha256', house.house.settings.houseKey).update(plain).digest('base64url');
    expect(kept.rows[0]?.hash).toBe(keyed);
    expect(kept.rows[0]?.row).toContain(dossierId);
    expect(kept.rows[0]?.row).not.toContain(plain);
    expect(kept.rows[0]?.row).not.toContain(applicant.idNumber);
  });

  test('is asked for its term where none is published, and takes the one the clerk read in the law', async () => {
    const found = await house.house.connection.pool.query<{ id: string }>(`
      select p.id from procedures p join procedure_versions v on v.procedure_id = p.id
      where v.processing is null and v.valid @> house_now()::date order by p.code limit 1`);
    const unpublished = { procedureId: found.rows[0]?.id };

    expect(await refused(asked(clerk, unpublished))).toMatchObject({ code: 'term-needed' });
    const term = { amount: 5, unit: 'working_day' };
    expect((await receive(clerk, { ...unpublished, term })).dueAt).toBe('2026-08-27T03:00:00.000Z');
  });

  test('of what came before now says why, is never in the future and never before any calendar', async () => {
    const later = { channel: 'post', receivedAt: '2026-08-20T16:00' };
    expect(await refused(asked(clerk, later))).toMatchObject({ code: 'late-entry-needs-reason' });
    expect(await refused(asked(clerk, { ...later, receivedAtReason: '  ' }))).toMatchObject({
      code: 'late-entry-needs-reason',
    });
    const future = { receivedAt: '2026-08-21T10:01', receivedAtReason };
    expect(await refused(asked(clerk, future))).toMatchObject({ code: 'received-in-future' });
    const early = { receivedAt: '2018-12-28T10:00', receivedAtReason };
    expect(await refused(asked(clerk, early))).toMatchObject({ code: 'no-due-date' });

    const { dossierId, dueAt } = await receive(clerk, { ...later, receivedAtReason });
    expect(dueAt).toBe('2026-08-24T09:00:00.000Z');
    expect((await read(clerk, dossierId)).lines[0]).toMatchObject({
      statedAt: '2026-08-20T09:00:00.000Z',
      detail: { receivedAtReason },
    });
  });

  test('of several matters in one visit is listed for the desk, and not for another agency', async () => {
    const seat = await seatAt(house, 1, 'hotich');
    await told(seat.open());
    const { visitId } = await take(await house.device('kiosk'), 'ho-tich');
    const { stopId } = await called(seat.callNext());

    const first = await receive(seat.clerk, { stopId });
    const second = await receive(seat.clerk, { stopId });
    const sentHome = await told<TurnedAway>(turnAway(seat.clerk, { stopId }));

    const of = async (person: Person) =>
      (await told<{ dossiers: VisitDossier[] }>(person.ask(`GET /visits/${visitId}/dossiers`))).dossiers;
    expect((await of(seat.clerk)).map(({ dossierId, state }) => [dossierId, state])).toEqual([
      [first.dossierId, 'received'],
      [second.dossierId, 'received'],
      [sentHome.dossierId, 'submitted'],
    ]);
    expect(await of(police)).toEqual([]);
    expect(await refused(asked(seat.clerk, { stopId: StopId.parse(crypto.randomUUID()) }))).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('who is turned away', () => {
  test('has no code and no promise, a clock of their own, and everything that is missing is kept once', async () => {
    const { dossierId, state } = await told<TurnedAway>(turnAway(clerk));

    expect(state).toBe('submitted');
    const dossier = await read(clerk, dossierId);
    expect(dossier).toMatchObject({ code: null, state: 'submitted', dueAt: null, promised: [] });
    expect(dossier.clocks).toMatchObject([
      {
        kind: 'applicant',
        term: { amount: 15, unit: 'working_day' },
        dueAt: expect.stringContaining('2026-09-15T03:0'),
      },
    ]);
    expect(dossier.lines).toHaveLength(1);
    expect(dossier.lines[0]).toMatchObject({
      act: 'ask-before-receipt',
      detail: { items: ['Giấy chứng sinh'], reason: 'Thiếu giấy tờ so với thành phần hồ sơ' },
    });
    expect(dossier.papers.map(({ name, missing }) => [name, missing])).toEqual([
      ['Tờ khai', false],
      ['Giấy chứng sinh', true],
    ]);
  });

  test('comes again with everything and is received then, by that day', async () => {
    const { dossierId } = await told<TurnedAway>(turnAway(clerk));
    await at('2026-08-27T09:00');

    expect(
      await refused(comeAgain(clerk, dossierId, { papers: [{ name: 'Tờ khai', missing: true }] })),
    ).toMatchObject({ code: 'papers-missing' });
    const received = await told<ReceivedDossier>(comeAgain(clerk, dossierId));

    expect(received.dossierId).toBe(dossierId);
    expect(received.code).toBe('H51.29.02-260827-0001');
    const dossier = await read(clerk, dossierId);
    expect(dossier).toMatchObject({
      state: 'received',
      shelf: 'Kệ 3, ngăn 2',
      feePaid: true,
      dueAt: received.dueAt,
    });
    expect(dossier.receivedAt).toContain('2026-08-27T02:0');
    expect(dossier.papers.every(({ missing }) => !missing)).toBe(true);
    expect(dossier.lines.map((line) => [line.act, line.from, line.to])).toEqual([
      ['ask-before-receipt', null, 'submitted'],
      ['receive', 'submitted', 'received'],
    ]);
  });

  test('comes again with a name typed wrongly made right: found by the new number, and its history says no value', async () => {
    const { dossierId } = await told<TurnedAway>(turnAway(clerk));
    await told(
      comeAgain(clerk, dossierId, {
        applicant: { fullName: 'Thạch Thị Sa Rươl', idNumber: '094187001235', phone: '0912 345 679' },
      }),
    );

    const dossier = await read(clerk, dossierId);
    expect(dossier.applicant).toMatchObject({ fullName: 'Thạch Thị Sa Rươl', idNumber: '094187001235' });
    expect(dossier.lines.map(({ act, detail }) => [act, detail.fields])).toEqual([
      ['ask-before-receipt', undefined],
      ['correct', ['fullName', 'idNumber', 'phone']],
      ['receive', undefined],
    ]);
    const finds = async (q: string) =>
      (
        await told<FoundDossiers>(
          clerk.ask(`POST /shops/${house.shopId}/dossier-search`, { list: 'all', typed: q }),
        )
      ).dossiers
        .map((one) => one.dossierId)
        .includes(dossierId as never);
    expect(await finds('094187001235')).toBe(true);
    expect(await finds('094187001234')).toBe(false);
    expect(await finds('0912345679')).toBe(true);
    expect(await finds('thach thi sa ruol')).toBe(true);
    const looksUp = (factor: string) =>
      house.nobody.ask('POST /dossier-look-up', { code: dossier.code, factor });
    expect((await looksUp('1235')).statusCode).toBe(200);
    expect((await looksUp('1234')).statusCode).toBe(404);
    const lines = await house.house.connection.pool.query<{ kept: string }>(
      'select jsonb_agg(l)::text as kept from dossier_lines l where dossier_id = $1',
      [dossierId],
    );
    expect(lines.rows[0]?.kept).not.toMatch(/Rươ|094187001|0912345|345 67/);
  });

  test('is made right before coming again too, once, and with what is missing now', async () => {
    const { dossierId } = await told<TurnedAway>(turnAway(clerk));
    const right = {
      applicant: { ...applicant, phone: '0987 654 321' },
      papers: [...brought, { name: 'Giấy kết hôn', missing: true }],
    };
    const amend = (person: Person, change: object = {}) =>
      person.ask(`POST /dossiers/${dossierId}/amendments`, { ...right, ...change });
    await told(amend(clerk));
    await told(amend(clerk));

    const dossier = await read(clerk, dossierId);
    expect(dossier.applicant.phone).toBe('0987 654 321');
    expect(dossier.papers.map(({ name }) => name)).toEqual(['Tờ khai', 'Giấy kết hôn']);
    expect(dossier.lines.map(({ act, detail }) => [act, detail.fields])).toEqual([
      ['ask-before-receipt', undefined],
      ['correct', ['phone', 'papers']],
    ]);
    expect(await refused(amend(police))).toMatchObject({ code: 'not-found' });
    await told(comeAgain(clerk, dossierId));
    expect(await refused(amend(clerk))).toMatchObject({ code: 'wrong-dossier-state' });
  });

  test('is asked for more a second time by the head: one time of theirs runs, from then on', async () => {
    const { dossierId } = await told<TurnedAway>(turnAway(clerk));
    await at('2026-08-24T10:00');
    const head = await house.signedInAs('truongbophan');
    const more = { act: 'ask-before-receipt', items: ['Giấy kết hôn'], reason: 'Mới phát sinh' };
    expect(await refused(clerk.ask(`POST /dossiers/${dossierId}/acts`, more))).toMatchObject({
      code: 'second-supplement-needs-head',
    });
    await told(head.ask(`POST /dossiers/${dossierId}/acts`, more));
    const { clocks } = await read(clerk, dossierId);
    expect(clocks.filter(({ stoppedAt }) => stoppedAt === null)).toMatchObject([
      { kind: 'applicant', startedAt: expect.stringContaining('2026-08-24T03:0') },
    ]);
  });

  test('may withdraw, and saying it twice, or at the same moment, is one withdrawal', async () => {
    const { dossierId } = await told<TurnedAway>(turnAway(clerk));
    const withdraw = (person: Person) =>
      person.ask(`POST /dossiers/${dossierId}/acts`, { act: 'withdraw', reason: 'Người nộp không nộp nữa' });
    expect((await read(clerk, dossierId)).may).toContain('withdraw');
    await Promise.all([told(withdraw(clerk)), told(withdraw(clerk))]);
    await told(withdraw(clerk));

    const dossier = await read(clerk, dossierId);
    expect(dossier).toMatchObject({ state: 'withdrawn', code: null, waitsFor: 'nobody' });
    expect(dossier.lines.map(({ act }) => act)).toEqual(['ask-before-receipt', 'withdraw']);
    expect(dossier.clocks.every(({ stoppedAt }) => stoppedAt !== null)).toBe(true);
    expect(await refused(withdraw(await house.signedInAs('truongbophan')))).toMatchObject({
      code: 'wrong-dossier-state',
    });
    expect(await refused(comeAgain(clerk, dossierId))).toMatchObject({ code: 'wrong-dossier-state' });
  });

  test('and never comes back is not received, and not before their own time is over', async () => {
    const { dossierId } = await told<TurnedAway>(turnAway(clerk));
    const lapse = () => clerk.ask(`POST /dossiers/${dossierId}/acts`, { act: 'let-supplement-lapse' });
    await at('2026-09-15T16:00');
    expect(await refused(lapse())).toMatchObject({ code: 'supplement-not-lapsed' });
    expect((await read(clerk, dossierId)).may).not.toContain('let-supplement-lapse');
    await at('2026-09-16T08:00');
    expect((await read(clerk, dossierId)).may).toContain('let-supplement-lapse');
    await told(lapse());
    expect(await read(clerk, dossierId)).toMatchObject({ state: 'refused', late: false, lateness: null });
  });

  test('is received once, however many press at once', async () => {
    const { dossierId } = await told<TurnedAway>(turnAway(clerk));
    const answers = await Promise.all(Array.from({ length: 8 }, () => comeAgain(clerk, dossierId)));

    expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, ...Array(7).fill(409)]);
    expect((await read(clerk, dossierId)).lines).toHaveLength(2);
  });

  test('of the justice desk is not received by the police desk', async () => {
    const { dossierId } = await told<TurnedAway>(turnAway(clerk));

    expect(await refused(comeAgain(police, dossierId))).toMatchObject({ code: 'not-found' });
  });

  test('is refused with its reason, and nothing leads on from there', async () => {
    const reason = 'Không thuộc thẩm quyền giải quyết của cơ quan';
    const { dossierId, state } = await told<TurnedAway>(
      turnAway(clerk, { how: 'refusal', items: [], reason }),
    );

    expect(state).toBe('refused');
    expect((await read(clerk, dossierId)).lines[0]).toMatchObject({ act: 'refuse', detail: { reason } });
    expect(await refused(comeAgain(clerk, dossierId))).toMatchObject({ code: 'wrong-dossier-state' });
    expect(await refused(turnAway(clerk, { how: 'refusal', reason: ' ' }))).toMatchObject({
      code: 'invalid-input',
    });
    expect(await refused(turnAway(clerk, { items: [] }))).toMatchObject({ code: 'invalid-input' });
  });
});
