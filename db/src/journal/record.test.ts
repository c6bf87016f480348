import { StaffId } from '@motcua/contracts/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../testing/fresh-database.ts';
import { type Connection, connect } from '../connect.ts';
import { sqlState } from '../sql-state.ts';
import { inTransaction } from '../transaction.ts';
import { record } from './record.ts';

const somebody = StaffId.parse('3f2b7c1e-54f1-4c26-9a8e-0d6c1c0a9b11');
let fresh: FreshDatabase;
let connection: Connection;
beforeAll(async () => {
  fresh = await freshDatabase();
  connection = connect(fresh.url, { max: 2 });
  await inTransaction(connection.db, (tx) => signedIn(tx));
});
afterAll(async () => {
  await connection.close();
  await fresh.drop();
});

const signedIn = (tx: Parameters<typeof record>[0]) =>
  record(tx, { name: 'staff.signed-in', shopId: null, actor: { kind: 'staff', id: somebody }, payload: {} });
const lines = async () => (await connection.pool.query('select * from journal order by id')).rows;

test('a line says what, who and when, and which transaction wrote it', async () => {
  const [line] = await lines();
  expect(line).toMatchObject({
    name: 'staff.signed-in',
    shop_id: null,
    actor_kind: 'staff',
    actor_id: somebody,
    reason: null,
    payload: {},
  });
  expect(Math.abs(Date.now() - line.at.getTime())).toBeLessThan(60_000);
  expect(Number(line.xact)).toBeGreaterThan(0);
});

test('a line goes with its act: where the act is taken back, nothing is written', async () => {
  const before = await lines();
  const failed = inTransaction(connection.db, async (tx) => {
    await signedIn(tx);
    throw new Error('the act failed');
  });
  await expect(failed).rejects.toThrow('the act failed');
  expect(await lines()).toEqual(before);
});

test.each([
  'update journal set reason = null',
  `update journal set payload = '{"changed": true}'`,
  `update journal set xact = '1'`,
  'delete from journal',
  'truncate journal',
  'truncate journal, readers cascade',
])('not even the owner may: %s', async (statement) => {
  const before = await lines();
  await expect(connection.pool.query(statement)).rejects.toSatisfy((error) => sqlState(error) === '23001');
  expect(await lines()).toEqual(before);
});

test('while ids are rebased nothing but the ids can be changed', async () => {
  const forgery = connection.pool.query(
    `begin; set local motcua.rebasing = 'on'; update journal set actor_id = null, xact = '1'`,
  );
  await expect(forgery).rejects.toSatisfy((error) => sqlState(error) === '23001');
});
