import { DossierId } from '@motcua/contracts/ids';
import { giveOutgoingNumber } from '@motcua/db/dossiers/outgoing';
import { inTransaction } from '@motcua/db/transaction';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { setClock } from '../../testing/set-clock.ts';
import { told } from '../../testing/told.ts';

// The numbers under which papers leave the house: one series for each shop, year and kind of paper, without a gap.

let house: TestHouse;
let clerk: Person;
let head: Person;
let inspector: Person;
let procedureId: string;
let agencyId: string;

beforeAll(async () => {
  house = await buildHouse();
  await setClock(house, '2026-12-29T09:00:00+07:00');
  const found = await house.house.connection.pool.query<Record<'procedureId' | 'agencyId', string>>(`
    select p.id as "procedureId", (select id from agencies where code = 'phong-tu-phap') as "agencyId"
    from procedures p join procedure_versions v on v.procedure_id = p.id
    where v.processing = '{"amount": 3, "unit": "working_day"}' and p.code is not null order by p.code limit 1`);
  ({ procedureId = '', agencyId = '' } = found.rows[0] ?? {});
  clerk = await house.signedInAs('hotich');
  head = await house.signedInAs('truongbophan');
  inspector = await house.signedInAs('giamsat');
});
afterAll(() => house.close());

const receive = async () =>
  DossierId.parse(
    (
      await told<{ dossierId: string }>(
        clerk.ask(`POST /shops/${house.shopId}/dossiers`, {
          procedureId,
          channel: 'counter',
          applicant: { fullName: 'Thạch Thị Sa Rương', phone: '0912 345 678' },
          papers: [{ name: 'Tờ khai', originals: 1, pages: 2 }],
          feeVnd: null,
        }),
      )
    ).dossierId,
  );
const act = (person: Person, dossierId: string, name: string, more: object = {}) =>
  told(person.ask(`POST /dossiers/${dossierId}/acts`, { act: name, ...more }));
const askedForPapers = async () => {
  const dossierId = await receive();
  await act(clerk, dossierId, 'hand-over', { toAgencyId: agencyId });
  await act(clerk, dossierId, 'ask-supplement', {
    items: ['Giấy chứng sinh'],
    reason: 'Thiếu',
    legalBasis: 'Điều 19',
  });
  return dossierId;
};
const numberOn = async (person: Person, dossierId: string, form: string) =>
  /Số: ([^<]*)</.exec((await person.ask(`GET /dossiers/${dossierId}/papers/${form}`)).body)?.[1] ?? '';

test('a paper bears the next number of its kind, and the same one however often it is printed', async () => {
  const [first, second] = [await askedForPapers(), await askedForPapers()];

  expect(await numberOn(clerk, first, 'supplement')).toBe('01/PBS-BPTNTKQ');
  expect(await numberOn(clerk, second, 'supplement')).toBe('02/PBS-BPTNTKQ');
  expect(await numberOn(clerk, first, 'supplement')).toBe('01/PBS-BPTNTKQ');
  expect((await clerk.ask(`GET /dossiers/${first}/papers/supplement.pdf`)).statusCode).toBe(200);
  expect(await numberOn(clerk, second, 'supplement')).toBe('02/PBS-BPTNTKQ');
  // Each kind of paper counts for itself.
  expect(await numberOn(clerk, second, 'receipt')).toBe('01/BPTNTKQ');
});

test('a second request for papers is a second paper', async () => {
  const dossierId = await askedForPapers();
  const first = await numberOn(clerk, dossierId, 'supplement');
  await act(clerk, dossierId, 'complete-supplement');
  await act(head, dossierId, 'ask-supplement', { items: ['Ảnh'], reason: 'Mờ', legalBasis: 'Điều 19' });

  expect(await numberOn(clerk, dossierId, 'supplement')).not.toBe(first);
});

test('a draft and a look of the inspector use up no number', async () => {
  const dossierId = await askedForPapers();
  expect(await numberOn(inspector, dossierId, 'supplement')).toBe('............/PBS-BPTNTKQ');
  expect(await numberOn(clerk, dossierId, 'apology')).toBe('............/PXL');

  const given = await numberOn(clerk, dossierId, 'supplement');
  expect(given).toMatch(/^\d\d\/PBS-BPTNTKQ$/);
  expect(await numberOn(inspector, dossierId, 'supplement')).toBe(given);
});

test('an agency that is only asked gets no paper and uses up no number', async () => {
  const dossierId = await askedForPapers();
  await act(clerk, dossierId, 'complete-supplement');
  const police = await house.signedInAs('congan');
  const found = await house.house.connection.pool.query<{ id: string }>(
    "select id from agencies where code = 'cong-an'",
  );
  await act(clerk, dossierId, 'consult', {
    agencyId: found.rows[0]?.id,
    share: { amount: 1, unit: 'working_day' },
    question: 'Xác minh nơi cư trú',
  });

  expect((await police.ask(`GET /dossiers/${dossierId}`)).statusCode).toBe(200);
  expect((await police.ask(`GET /dossiers/${dossierId}/papers/receipt`)).statusCode).toBe(404);
  const given = await house.house.connection.pool.query(
    "select 1 from outgoing_papers where dossier_id = $1 and paper = 'receipt'",
    [dossierId],
  );
  expect(given.rows).toEqual([]);
});

test('twenty papers printed at once by forty hands have twenty numbers without a gap', async () => {
  const dossiers = await Promise.all(Array.from({ length: 20 }, receive));
  const asked = [...dossiers, ...dossiers].map((dossierId) =>
    inTransaction(house.house.db, (tx) =>
      giveOutgoingNumber(tx, house.shopId, 2031, { dossierId, paper: 'refusal', sequence: 1 }),
    ),
  );
  const given = await Promise.all(asked);

  expect(
    given
      .filter(({ fresh }) => fresh)
      .map(({ number }) => number)
      .toSorted((a, b) => a - b),
  ).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(given.slice(20).map(({ number }) => number)).toEqual(given.slice(0, 20).map(({ number }) => number));
});

test('what fails takes its number back, and a number that was given cannot be changed', async () => {
  const [lost, kept] = [await receive(), await receive()];
  const give = (dossierId: DossierId, fails: boolean) =>
    inTransaction(house.house.db, async (tx) => {
      const { number } = await giveOutgoingNumber(tx, house.shopId, 2032, {
        dossierId,
        paper: 'stop',
        sequence: 1,
      });
      if (fails) throw new Error('the printer caught fire');
      return number;
    });

  await expect(give(lost, true)).rejects.toThrow('the printer caught fire');
  expect(await give(kept, false)).toBe(1);
  await expect(
    house.house.connection.pool.query('update outgoing_papers set number = 9 where dossier_id = $1', [kept]),
  ).rejects.toThrow(/stays with its paper/);
});

test('the diary says who gave which number, and nothing of whose paper it is', async () => {
  const found = await house.house.connection.pool.query<{ payload: object }>(`
    select payload from journal where name = 'dossier.paper-numbered' order by id limit 1`);
  expect(found.rows[0]?.payload).toMatchObject({ paper: 'supplement', year: 2026, number: 1 });
  expect(Object.keys(found.rows[0]?.payload ?? {}).toSorted()).toEqual([
    'code',
    'dossierId',
    'number',
    'paper',
    'year',
  ]);
});

test('the shop’s own body and place stand at the head of its papers', async () => {
  const admin = await house.signedInAs('quantri');
  const dossierId = await receive();
  await told(
    admin.ask(`PATCH /shops/${house.shopId}`, { bodyVi: ' UBND thành phố Cần Thơ ', placeVi: 'Ninh Kiều' }),
  );
  const { body } = await clerk.ask(`GET /dossiers/${dossierId}/papers/receipt`);

  expect(body).toContain('<p class="up">UBND thành phố Cần Thơ</p>');
  expect(body).toMatch(/Ninh Kiều, ngày 29 tháng 12 năm 2026/);
});

test('the series begins again with the year of the shop’s own wall', async () => {
  const old = await receive();
  expect(await numberOn(clerk, old, 'control')).toMatch(/^\d+\/PKS/);
  // 00:30 on the first of January in the shop; on a clock in London it is still the year before.
  await setClock(house, '2026-12-31T17:30:00Z');
  clerk = await house.signedInAs('hotich');
  const fresh = await receive();
  expect(await numberOn(clerk, fresh, 'control')).toBe('01/PKS-BPTNTKQ');
});
