import type { Dossier } from '@motcua/contracts/dossiers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';
import { refused } from '../../testing/refused.ts';
import { setClock } from '../../testing/set-clock.ts';
import { told } from '../../testing/told.ts';

// The papers of a dossier as a desk asks for them: who may, which there are at which time, and what is noted.

let house: TestHouse;
let clerk: Person;
let police: Person;
let head: Person;
let inspector: Person;
let procedureId: string;
let sector: string;
let agencyId: string;

beforeAll(async () => {
  house = await buildHouse();
  await setClock(house, '2026-08-21T10:00:00+07:00');
  const found = await house.house.connection.pool.query<
    Record<'procedureId' | 'agencyId' | 'sector', string>
  >(`
    select p.id as "procedureId", v.sector, (select id from agencies where code = 'phong-tu-phap') as "agencyId"
    from procedures p join procedure_versions v on v.procedure_id = p.id
    where v.processing = '{"amount": 3, "unit": "working_day"}' and p.code is not null order by p.code limit 1`);
  ({ procedureId = '', agencyId = '', sector = '' } = found.rows[0] ?? {});
  clerk = await house.signedInAs('hotich');
  police = await house.signedInAs('congan');
  head = await house.signedInAs('truongbophan');
  inspector = await house.signedInAs('giamsat');
});
afterAll(() => house.close());

const receive = (change: object = {}) =>
  told<{ dossierId: string; code: string }>(
    clerk.ask(`POST /shops/${house.shopId}/dossiers`, {
      procedureId,
      channel: 'counter',
      applicant: { fullName: 'Thạch Thị <b>Sa</b> Rương', idNumber: '094187001234', phone: '0912 345 678' },
      papers: [{ name: 'Tờ khai', originals: 1, pages: 2 }],
      feeVnd: 15_000,
      feePaid: true,
      ...change,
    }),
  );
const act = (dossierId: string, name: string, more: object = {}) =>
  told(clerk.ask(`POST /dossiers/${dossierId}/acts`, { act: name, ...more }));
const paper = (person: Person, dossierId: string, form: string) =>
  person.ask(`GET /dossiers/${dossierId}/papers/${form}`);
const printedAt = async (dossierId: string) => {
  const found = await house.house.connection.pool.query<{ printedAt: Date | null }>(
    'select printed_at as "printedAt" from promised_dates where dossier_id = $1 order by promised_at',
    [dossierId],
  );
  return found.rows.map((row) => row.printedAt?.getTime() ?? null);
};

describe('a paper of a dossier', () => {
  test('comes as a page that nobody keeps, frames or feeds from elsewhere', async () => {
    const { dossierId, code } = await receive();
    const answer = await paper(clerk, dossierId, 'receipt');

    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.body).toContain(code);
    expect(answer.body).toContain('Thạch Thị &lt;b&gt;Sa&lt;/b&gt; Rương');
    expect(answer.body).toContain('Mẫu số 01, Thông tư số 03/2025/TT-VPCP');
    expect(answer.body).toContain('10 giờ 00 phút, ngày 25 tháng 8 năm 2026');
  });

  test('comes as a PDF under the same name', async () => {
    const { dossierId } = await receive();
    const answer = await paper(clerk, dossierId, 'receipt.pdf');

    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': 'inline; filename="receipt.pdf"',
    });
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('does not exist for another agency, nor for a stranger; an inspector sees it', async () => {
    const { dossierId } = await receive();
    for (const form of ['receipt', 'receipt.pdf', 'fee', 'control.pdf']) {
      expect(await refused(paper(police, dossierId, form))).toMatchObject({ code: 'not-found' });
      expect(await refused(paper(house.nobody, dossierId, form))).toMatchObject({ code: 'sign-in-needed' });
      expect((await paper(inspector, dossierId, form)).statusCode).toBe(200);
    }
  });

  test('is there from the time there is something to say', async () => {
    const { dossierId } = await receive();
    const there = async () => {
      const names = [
        'supplement',
        'refusal',
        'stop',
        'result',
        'result-hand-over',
        'fee',
        'control',
        'hand-over',
        'apology',
      ];
      const answers = await Promise.all(names.map((name) => paper(clerk, dossierId, name)));
      return names.filter((_, index) => answers[index]?.statusCode === 200);
    };
    expect(await there()).toEqual(['fee', 'control', 'hand-over', 'apology']);
    await act(dossierId, 'hand-over', { toAgencyId: agencyId });
    await act(dossierId, 'ask-supplement', {
      items: ['Giấy chứng sinh'],
      reason: 'Thiếu',
      legalBasis: 'Điều 19',
    });
    expect(await there()).toEqual(['supplement', 'fee', 'control', 'hand-over', 'apology']);
    expect((await paper(clerk, dossierId, 'supplement')).body).toContain('Giấy chứng sinh');
    await act(dossierId, 'withdraw', { reason: 'Thay đổi nhu cầu' });
    expect(await there()).toEqual(['supplement', 'stop', 'fee', 'control', 'hand-over', 'apology']);
    expect((await paper(clerk, dossierId, 'no-such-form')).statusCode).toBe(404);
  });

  test('of a result names who collected it, and what was decided', async () => {
    const { dossierId } = await receive();
    await act(dossierId, 'hand-over', { toAgencyId: agencyId });
    await act(dossierId, 'decide', { resultNumber: '15/TP', result: 'Giấy xác nhận' });
    await act(dossierId, 'return', { collectedBy: 'Lý Thị Sươl', how: 'counter' });

    const { body } = await paper(clerk, dossierId, 'result');
    expect(body).toContain('15/TP');
    expect(body).toContain('Lý Thị Sươl');
    expect((await paper(clerk, dossierId, 'control')).body).toContain('Trước hạn');
  });

  test('with a promised date is noted once, and not where it was only looked at by an inspector', async () => {
    const { dossierId } = await receive();
    await paper(inspector, dossierId, 'receipt');
    await paper(clerk, dossierId, 'control');
    expect(await printedAt(dossierId)).toEqual([null]);

    await paper(clerk, dossierId, 'receipt');
    const [first] = await printedAt(dossierId);
    expect(first).toBeGreaterThan(0);
    await paper(clerk, dossierId, 'receipt.pdf');
    expect(await printedAt(dossierId)).toEqual([first]);

    await act(dossierId, 'hand-over', { toAgencyId: agencyId });
    await told(
      head.ask(`POST /dossiers/${dossierId}/acts`, {
        act: 'apologise',
        reason: 'Chờ xác minh',
        newDue: '2026-09-04T10:00',
      }),
    );
    expect(await printedAt(dossierId)).toEqual([first, null]);
    const apology = await paper(head, dossierId, 'apology');
    expect(apology.body).toContain('10 giờ 00 phút, ngày 04 tháng 9 năm 2026');
    expect((await printedAt(dossierId))[1]).toBeGreaterThan(0);
  });

  test('of a fee that was not paid does not exist', async () => {
    const { dossierId } = await receive({ feePaid: false });
    expect((await paper(clerk, dossierId, 'fee')).statusCode).toBe(404);
    const paid = await receive();
    expect((await paper(clerk, paid.dossierId, 'fee')).body).toContain('Mười lăm nghìn đồng');
  });

  test('of a dossier received under the old circular is the old form', async () => {
    const old = await told<{ dossierId: string }>(
      clerk.ask(`POST /shops/${house.shopId}/dossiers`, {
        procedureId,
        channel: 'counter',
        applicant: { fullName: 'Lý Thị Sươl' },
        papers: [],
        feeVnd: null,
        receivedAt: '2025-09-12T09:00',
        receivedAtReason: 'Ghi bổ sung từ sổ giấy',
      }),
    );
    const { body } = await paper(clerk, old.dossierId, 'control');
    expect(body).toContain('Mẫu số 05, Thông tư số 01/2018/TT-VPCP');
    expect((await told<Dossier>(clerk.ask(`GET /dossiers/${old.dossierId}`))).code).toMatch(/^000\./);
  });
});

describe('the register', () => {
  const register = (person: Person, query: string, name = sector) =>
    person.ask(`GET /shops/${house.shopId}/registers/${name}?${query}`);

  test('names what the desk received on these days, and for another agency nothing', async () => {
    const { code } = await receive();
    const own = await register(clerk, 'from=2026-08-21&to=2026-08-21');
    expect(own.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(own.body).toContain(code);
    expect(own.body).toContain('0912 345 678');
    expect(own.body).toContain('Mẫu số 07, Thông tư số 03/2025/TT-VPCP');

    const foreign = await register(police, 'from=2026-08-21&to=2026-08-21');
    expect(foreign.statusCode).toBe(200);
    expect(foreign.body).not.toContain(code);
    expect((await register(head, 'from=2026-08-01&to=2026-08-31')).body).toContain(code);
    expect((await register(clerk, 'from=2026-08-22&to=2026-08-31')).body).toContain('Cộng: 0 hồ sơ.');
  });

  test('comes as a PDF too', async () => {
    const answer = await register(clerk, 'from=2026-08-21&to=2026-08-21', `${sector}.pdf`);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test.each(['from=2026-08-22&to=2026-08-21', 'from=2026-02-30&to=2026-03-01', 'from=2026-08-21', ''])(
    'refuses the days "%s"',
    async (query) => {
      expect(await refused(register(clerk, query))).toMatchObject({ code: 'invalid-input' });
    },
  );

  test('of a sector that there is not is not found, and a stranger is asked to sign in', async () => {
    const days = 'from=2026-08-21&to=2026-08-21';
    expect(await refused(register(clerk, days, 'khong-co'))).toMatchObject({ code: 'not-found' });
    expect(await refused(register(house.nobody, days))).toMatchObject({ code: 'sign-in-needed' });
  });
});
