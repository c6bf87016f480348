import type { PublishProcedure } from '@motcua/contracts/catalogue';
import { LocalDate } from '@motcua/contracts/dates';
import { type ProcedureId, SectorCode } from '@motcua/contracts/ids';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../testing/fresh-database.ts';
import { type Connection, connect } from '../connect.ts';
import { firstRun } from '../first-run.ts';
import { brokenConstraint, sqlState } from '../sql-state.ts';
import { inTransaction } from '../transaction.ts';
import { findProcedure } from './find-procedure.ts';
import { endVersion, insertProcedure, insertVersion, lockProcedure } from './versions.ts';

const day = (text: string) => LocalDate.parse(text);

const text: PublishProcedure = {
  code: null,
  nameVi: 'Cấp giấy phép thử',
  nameEn: 'A permit for a test',
  sector: SectorCode.parse('ho-tich'),
  processing: { amount: 3, unit: 'working_day' },
  fee: { amountVnd: null, noteVi: 'Do Hội đồng nhân dân quy định' },
  papers: ['Tờ khai'],
  legalBasis: ['118/2025/NĐ-CP'],
  onlineLevel: 'full',
  validFrom: day('2026-01-01'),
};

let database: FreshDatabase;
let connection: Connection;
let procedureId: ProcedureId;

beforeEach(async () => {
  database = await freshDatabase();
  await firstRun(database.url, { demo: false, hashPassword: async () => '' });
  connection = connect(database.url, { max: 4 });
  procedureId = await inTransaction(connection.db, async (tx) => {
    const id = await insertProcedure(tx, null);
    await insertVersion(tx, id, 1, text);
    return id;
  });
});

afterEach(async () => {
  await connection.close();
  await database.drop();
});

describe('a published version', () => {
  test('comes back as it was published', async () => {
    const { code, validFrom, ...given } = text;
    expect(await findProcedure(connection.db, procedureId)).toMatchObject({
      ...given,
      version: 1,
      code,
      validFrom,
      validTo: null,
    });
  });

  test.each([
    ['name', `name_vi = 'Khác'`],
    ['fee', 'fee_vnd = 5000'],
    ['papers', `papers = '[]'`],
    ['number', 'version = 9'],
    ['first day', `valid = daterange('2025-01-01', null)`],
  ])('never changes its %s', async (_what, change) => {
    const changing = connection.pool.query(
      `update procedure_versions set ${change} where procedure_id = '${procedureId}'`,
    );

    await expect(changing).rejects.toSatisfy((error: unknown) => sqlState(error) === '23001');
  });

  test('is never deleted', async () => {
    const deleting = connection.pool.query(
      `delete from procedure_versions where procedure_id = '${procedureId}'`,
    );

    await expect(deleting).rejects.toSatisfy((error: unknown) => sqlState(error) === '23001');
  });

  test('gets its end once, and keeps it', async () => {
    const end = (on: string) =>
      inTransaction(connection.db, async (tx) => {
        const held = await lockProcedure(tx, procedureId);
        if (held) await endVersion(tx, held.versionId, day(on));
      });
    await end('2027-01-01');

    await expect(end('2028-01-01')).rejects.toSatisfy((error: unknown) => sqlState(error) === '23001');
    expect(await findProcedure(connection.db, procedureId)).toMatchObject({ validTo: '2027-01-01' });
  });
});

test('two versions of a procedure are never valid on the same day, whoever writes them', async () => {
  const overlapping = inTransaction(connection.db, (tx) =>
    insertVersion(tx, procedureId, 2, { ...text, validFrom: day('2026-06-01') }),
  );

  await expect(overlapping).rejects.toSatisfy(
    (error: unknown) => brokenConstraint(error) === 'one_version_a_day',
  );
});

test('the version in force is the one of today in Vietnam, not of tomorrow', async () => {
  const tomorrow = await connection.pool.query<{ day: LocalDate }>(
    `select ((house_now() at time zone 'Asia/Ho_Chi_Minh')::date + 1)::text as day`,
  );
  const next = tomorrow.rows[0]?.day ?? day('2999-01-01');
  await inTransaction(connection.db, async (tx) => {
    const held = await lockProcedure(tx, procedureId);
    if (held) await endVersion(tx, held.versionId, next);
    await insertVersion(tx, procedureId, 2, { ...text, nameVi: 'Tên mới', validFrom: next });
  });

  expect(await findProcedure(connection.db, procedureId)).toMatchObject({
    version: 1,
    nameVi: 'Cấp giấy phép thử',
    validTo: next,
  });
  const moved = connect(`${database.url}?options=-c%20motcua.clock_offset%3D1day`, { max: 1 });
  expect(await findProcedure(moved.db, procedureId)).toMatchObject({ version: 2, nameVi: 'Tên mới' });
  await moved.close();
});

test('a procedure without a published figure has no time, not an empty one', async () => {
  const other = await inTransaction(connection.db, async (tx) => {
    const id = await insertProcedure(tx, '9.999999');
    await insertVersion(tx, id, 1, { ...text, processing: null });
    return id;
  });

  expect(await findProcedure(connection.db, other)).toMatchObject({ code: '9.999999', processing: null });
});
