import type { PublishedProcedure } from '@motcua/contracts/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type Person, type TestHouse } from '../../testing/build-house.ts';

let house: TestHouse;
let administrator: Person;

beforeAll(async () => {
  house = await buildHouse();
  administrator = await house.signedInAs('quantri');
});

afterAll(() => house.close());

const text = {
  code: null,
  nameVi: 'Cấp giấy phép thử',
  nameEn: 'A permit for a test',
  sector: 'ho-tich',
  processing: { amount: 3, unit: 'working_day' },
  fee: { amountVnd: 10_000, noteVi: '' },
  papers: ['Tờ khai'],
  legalBasis: ['118/2025/NĐ-CP'],
  onlineLevel: 'full',
  validFrom: '2026-01-01',
};

async function publish(change: object = {}): Promise<PublishedProcedure> {
  const answer = await administrator.ask('POST /procedures', { ...text, ...change });
  expect(answer.statusCode).toBe(200);
  return answer.json<PublishedProcedure>();
}

const codeOf = (answer: { json(): unknown }) => (answer.json() as { code?: string }).code;

async function linesAbout(versionId: string): Promise<string[]> {
  const found = await house.house.connection.pool.query<{ name: string }>(
    `select name from journal where payload ->> 'versionId' = $1 order by id`,
    [versionId],
  );
  return found.rows.map((row) => row.name);
}

describe('publishing', () => {
  test('a new procedure makes it findable at once and writes one line', async () => {
    const published = await publish({ nameVi: 'Cấp giấy phép nuôi chim yến' });

    const found = await house.nobody.ask('GET /procedures?q=chim%20yen');
    expect(found.json()).toMatchObject({ procedures: [{ procedureId: published.procedureId }] });
    expect(published.version).toBe(1);
    expect(await linesAbout(published.versionId)).toEqual(['procedure.published']);
  });

  test('the next version closes the one before on the day it begins', async () => {
    const first = await publish({ nameVi: 'Cấp giấy phép cũ' });

    const answer = await administrator.ask(`POST /procedures/${first.procedureId}/versions`, {
      ...text,
      nameVi: 'Cấp giấy phép mới',
      validFrom: '2026-06-01',
    });

    expect(answer.json()).toMatchObject({ procedureId: first.procedureId, version: 2 });
    const now = await house.nobody.ask(`GET /procedures/${first.procedureId}`);
    expect(now.json()).toMatchObject({ version: 2, nameVi: 'Cấp giấy phép mới', validFrom: '2026-06-01' });
    const ranges = await house.house.connection.pool.query(
      'select name_vi, valid::text from procedure_versions where procedure_id = $1 order by version',
      [first.procedureId],
    );
    expect(ranges.rows).toEqual([
      { name_vi: 'Cấp giấy phép cũ', valid: '[2026-01-01,2026-06-01)' },
      { name_vi: 'Cấp giấy phép mới', valid: '[2026-06-01,)' },
    ]);
  });

  test.each(['2025-12-31', '2026-01-01'])(
    'a version that would begin on %s, not after the one before, is refused',
    async (validFrom) => {
      const { procedureId } = await publish();

      const answer = await administrator.ask(`POST /procedures/${procedureId}/versions`, {
        ...text,
        validFrom,
      });

      expect(answer.statusCode).toBe(409);
      expect(codeOf(answer)).toBe('version-overlaps');
    },
  );

  test('repeated with the same key gives the same answer and one version', async () => {
    const { procedureId } = await publish();
    const next = { ...text, validFrom: '2026-09-01' };
    const headers = { 'idempotency-key': 'publish-once-please' };

    const first = await administrator.ask(`POST /procedures/${procedureId}/versions`, next, headers);
    const again = await administrator.ask(`POST /procedures/${procedureId}/versions`, next, headers);

    expect(again.json()).toEqual(first.json());
    expect(await linesAbout(first.json<PublishedProcedure>().versionId)).toHaveLength(1);
  });

  test('a code that another procedure carries is refused', async () => {
    const answer = await administrator.ask('POST /procedures', { ...text, code: '1.001193' });

    expect(codeOf(answer)).toBe('name-taken');
  });

  test('a code is given once and never changed', async () => {
    const { procedureId } = await publish();
    const version = (code: string | null, validFrom: string) =>
      administrator.ask(`POST /procedures/${procedureId}/versions`, { ...text, code, validFrom });

    expect((await version('9.123456', '2026-02-01')).statusCode).toBe(200);
    expect(codeOf(await version('9.654321', '2026-03-01'))).toBe('invalid-input');
    expect(codeOf(await version(null, '2026-03-01'))).toBe('invalid-input');
    expect((await version('9.123456', '2026-03-01')).statusCode).toBe(200);
  });

  test.each([
    ['a sector nobody knows', { sector: 'khong-co' }, 'unknown-sector'],
    ['a fee beyond all reason', { fee: { amountVnd: 9_000_000_000, noteVi: '' } }, 'invalid-input'],
    ['a day before the state existed', { validFrom: '0000-01-01' }, 'invalid-input'],
    ['a day that is none', { validFrom: '2026-02-30' }, 'invalid-input'],
    ['a name of nothing but space', { nameVi: '   ' }, 'invalid-input'],
  ])('%s is refused', async (_what, change, code) => {
    const answer = await administrator.ask('POST /procedures', { ...text, ...change });

    expect(codeOf(answer)).toBe(code);
  });

  test.each(['hotich', 'truongbophan', 'giamsat'])('is not for %s', async (username) => {
    const person = await house.signedInAs(username);

    expect(codeOf(await person.ask('POST /procedures', text))).toBe('not-allowed');
  });
});

describe('retiring', () => {
  test('a procedure ends it: nobody finds it from that day on', async () => {
    const { procedureId, versionId } = await publish({ nameVi: 'Cấp giấy phép đã bãi bỏ' });

    const answer = await administrator.ask(`POST /procedures/${procedureId}/retirement`, {
      validTo: '2026-07-01',
    });

    expect(answer.json()).toEqual({ done: true });
    expect((await house.nobody.ask(`GET /procedures/${procedureId}`)).statusCode).toBe(404);
    const found = await house.nobody.ask('GET /procedures?q=da%20bai%20bo');
    expect(found.json()).toEqual({ procedures: [], next: null });
    expect(await linesAbout(versionId)).toEqual(['procedure.published', 'procedure.retired']);
  });

  test('twice on the same day is done once; on another day it is refused', async () => {
    const { procedureId, versionId } = await publish();
    const retire = (validTo: string) =>
      administrator.ask(`POST /procedures/${procedureId}/retirement`, { validTo });
    await retire('2026-07-01');

    expect((await retire('2026-07-01')).json()).toEqual({ done: true });
    expect(codeOf(await retire('2026-08-01'))).toBe('version-overlaps');
    expect(await linesAbout(versionId)).toHaveLength(2);
  });

  test('leaves room to come back after its end, not before', async () => {
    const { procedureId } = await publish();
    await administrator.ask(`POST /procedures/${procedureId}/retirement`, { validTo: '2026-03-01' });
    const back = (validFrom: string) =>
      administrator.ask(`POST /procedures/${procedureId}/versions`, { ...text, validFrom });

    expect(codeOf(await back('2026-02-01'))).toBe('version-overlaps');
    expect((await back('2026-05-01')).json()).toMatchObject({ version: 2 });
  });
});
