import { Position } from '@motcua/contracts/position';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../testing/fresh-database.ts';
import { type Connection, connect } from '../connect.ts';
import { newestPosition } from '../journal/read.ts';
import { record } from '../journal/record.ts';
import { inTransaction } from '../transaction.ts';
import { findPlace, keepPlace } from './readers.ts';

let database: FreshDatabase;
let connection: Connection;
beforeEach(async () => {
  database = await freshDatabase();
  connection = connect(database.url);
  await inTransaction(connection.db, (tx) =>
    record(tx, { name: 'shop.added', shopId: null, actor: { kind: 'setup' }, payload: { code: 'first' } }),
  );
});
afterEach(async () => {
  await connection.close();
  await database.drop();
});

test('a new reader begins with what happens from now on', async () => {
  expect(await findPlace(connection.db, 'jobs')).toBe(await newestPosition(connection.db));
});

test('a reader goes on where it stopped', async () => {
  const early = Position.parse('0000000000000003.0000000000000001');
  await keepPlace(connection.db, 'jobs', Position.parse('0000000000000002.0000000000000001'));
  await keepPlace(connection.db, 'jobs', early);

  expect(await findPlace(connection.db, 'jobs')).toBe(early);
});

test('a place from the future of another cluster is forgotten, or nothing would be read for years', async () => {
  await keepPlace(connection.db, 'jobs', Position.parse('0000999999999999.0000000000000001'));

  expect(await findPlace(connection.db, 'jobs')).toBe(await newestPosition(connection.db));
});
