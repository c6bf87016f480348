import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { type Connection, connect } from './connect.ts';
import { plainError } from './plain-error.ts';

let fresh: FreshDatabase;
let connection: Connection;
beforeAll(async () => {
  fresh = await freshDatabase();
  connection = connect(fresh.url, { max: 1 });
});
afterAll(async () => {
  await connection.close();
  await fresh.drop();
});

const typed = 'Thạch Thị Sa Ry';
const failed = async (statement: ReturnType<typeof sql>) =>
  plainError(await connection.db.execute(statement).catch((error: unknown) => error));

test('a broken rule of the database is named, and what was typed is not', async () => {
  const add = sql`insert into agencies (code, name_vi) values ('x', ${typed})`;
  await connection.db.execute(add);
  const written = await failed(add);

  expect(written.message).toBe('PostgreSQL 23505: agencies_code_unique');
  expect(JSON.stringify(written)).not.toContain(typed);
  expect(written.stack).toContain('at ');
});

test('a value that PostgreSQL cannot read is not repeated', async () => {
  const written = await failed(sql`select ${typed}::uuid`);
  expect(written.message).toBe('PostgreSQL 22P02');
  expect(JSON.stringify(written)).not.toContain(typed);
});

test('a fault in the statement itself says where', async () => {
  const written = await failed(sql`select nothing from agencies where name_vi = ${typed}`);
  expect(written.message).toBe('PostgreSQL 42703: column "nothing" does not exist');
  expect(JSON.stringify(written)).not.toContain(typed);
});

test('an error of the house keeps its words, and what is no error says so', () => {
  expect(plainError(new Error('a call was not written')).message).toBe('a call was not written');
  expect(plainError(new Error('outside', { cause: new TypeError('inside') }))).toMatchObject({
    type: 'TypeError',
    message: 'inside',
  });
  expect(plainError('a word').message).toBe('something that is no error was thrown');
});
