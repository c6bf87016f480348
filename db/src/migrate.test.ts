import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyDatabase } from '../testing/empty-database.ts';
import type { FreshDatabase } from '../testing/fresh-database.ts';
import { schemaText } from '../testing/schema-text.ts';
import { migrate } from './migrate.ts';

const journalFile = new URL('../migrations/meta/_journal.json', import.meta.url);
const journal: { entries: { when: number; tag: string }[] } = JSON.parse(
  await readFile(fileURLToPath(journalFile), 'utf8'),
);
const all = journal.entries.length;

let empty: FreshDatabase;
let person: pg.Pool;
beforeEach(async () => {
  empty = await emptyDatabase();
  person = new pg.Pool({ connectionString: empty.url, max: 2 });
  person.on('error', () => undefined);
});
afterEach(async () => {
  await person.end();
  await empty.drop();
});

const tables = async () => {
  const found = await person.query<{ count: number }>(
    `select count(*)::int as count from pg_tables where schemaname = 'public'`,
  );
  return found.rows[0]?.count;
};

test('an empty database gets every migration, and a second time nothing', async () => {
  expect(await migrate(empty.url)).toEqual({ applied: all });
  const made = await tables();

  expect(await migrate(empty.url)).toEqual({ applied: all });
  expect(await tables()).toBe(made);
});

test('two processes that migrate at the same moment do it once', async () => {
  expect(await Promise.all([migrate(empty.url), migrate(empty.url)])).toEqual([
    { applied: all },
    { applied: all },
  ]);
});

test('a migrated database has the shape that db/schema.sql shows', async () => {
  await migrate(empty.url);

  const shown = await readFile(fileURLToPath(new URL('../schema.sql', import.meta.url)), 'utf8');
  expect(
    await schemaText(empty.url),
    'db/schema.sql is not what the migrations make: run `npm run db:schema` and look at the difference',
  ).toBe(shown);
});

test('a migration that was skipped without a word is noticed, and the house does not open', async () => {
  await migrate(empty.url);
  await person.query(
    'delete from drizzle.__drizzle_migrations where id = (select min(id) from drizzle.__drizzle_migrations)',
  );

  await expect(migrate(empty.url)).rejects.toThrow(
    `the database has ${all - 1} migrations where the house has ${all}`,
  );
});

test('a database of a newer release is refused by an older one', async () => {
  await migrate(empty.url);
  await person.query(
    `insert into drizzle.__drizzle_migrations (hash, created_at) values ('of tomorrow', 9999999999999)`,
  );

  await expect(migrate(empty.url)).rejects.toThrow(
    `the database has ${all + 1} migrations where the house has ${all}`,
  );
});

test('a migration that dies half-way leaves nothing behind, and the next start does it all', async () => {
  // The type is taken but not committed: the migration waits for it in the middle of its work.
  const other = await person.connect();
  await other.query('begin');
  await other.query(`create type language as enum ('vi')`);
  const dying = migrate(empty.url);
  dying.catch(() => undefined);
  const killed = await killWhenWaiting();
  await expect(dying).rejects.toThrow();
  await other.query('rollback');
  other.release();

  expect(killed).toBe(1);
  expect(await tables()).toBe(0);
  expect(await migrate(empty.url)).toEqual({ applied: all });
});

test('each migration is newer than the one before it, or drizzle would skip it in silence', () => {
  const times = journal.entries.map((entry) => entry.when);
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
});

/** Kills the session that waits for a lock in this database; tells how many there were. */
async function killWhenWaiting(): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const killed = await person.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock'`,
    );
    if (killed.rowCount) return killed.rowCount;
    await pause(50);
  }
  return 0;
}
