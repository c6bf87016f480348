import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { type Connection, connect, type Tx } from './connect.ts';
import { sqlState } from './sql-state.ts';
import { inSnapshot, inTransaction } from './transaction.ts';

let fresh: FreshDatabase;
let connection: Connection;
beforeAll(async () => {
  fresh = await freshDatabase();
  connection = connect(fresh.url, { max: 4 });
  await connection.pool.query('create table chairs (name text primary key, sat integer not null)');
});
afterAll(async () => {
  await connection.close();
  await fresh.drop();
});
beforeEach(async () => {
  await connection.pool.query(`truncate chairs`);
  await connection.pool.query(`insert into chairs values ('left', 0), ('right', 0)`);
});

const sit = (tx: Tx, chair: string) => tx.execute(sql`update chairs set sat = sat + 1 where name = ${chair}`);
const seats = async () => (await connection.pool.query('select name, sat from chairs order by name')).rows;

test('two acts that block each other both succeed: the victim of the deadlock does it again', async () => {
  let tries = 0;
  let arrived = 0;
  const bothSit = { resolve: () => {} };
  const both = new Promise<void>((resolve) => {
    bothSit.resolve = resolve;
  });
  const cross = (first: string, second: string) =>
    inTransaction(connection.db, async (tx) => {
      tries += 1;
      await sit(tx, first);
      arrived += 1;
      if (arrived === 2) bothSit.resolve();
      await both;
      await sit(tx, second);
    });

  await Promise.all([cross('left', 'right'), cross('right', 'left')]);

  expect(tries).toBe(3);
  expect(await seats()).toEqual([
    { name: 'left', sat: 2 },
    { name: 'right', sat: 2 },
  ]);
});

test.each(['40001', '40P01'])(
  'an act that PostgreSQL refuses with %s is done at most five times',
  async (state) => {
    let tries = 0;
    const refused = inTransaction(connection.db, async (tx) => {
      tries += 1;
      await sit(tx, 'left');
      await tx.execute(sql.raw(`do $$ begin raise exception 'again' using errcode = '${state}'; end $$`));
    });

    await expect(refused).rejects.toSatisfy((error) => sqlState(error) === state);
    expect(tries).toBe(5);
    expect(await seats()).toContainEqual({ name: 'left', sat: 0 });
  },
);

test.each([
  ['a broken constraint', (tx: Tx) => tx.execute(sql`insert into chairs values ('left', 1)`), '23505'],
  ['a lock that does not come', (tx: Tx) => waitInVain(tx), '55P03'],
  ['a statement that takes too long', (tx: Tx) => takeLong(tx), '57014'],
  ['a refusal of the house', () => Promise.reject(new Error('nobody is waiting')), null],
])('%s is not tried again', async (_what, fail, state) => {
  let tries = 0;
  const refused = inTransaction(connection.db, async (tx) => {
    tries += 1;
    await sit(tx, 'right');
    await fail(tx);
  });

  await expect(refused).rejects.toSatisfy((error) => sqlState(error) === state);
  expect(tries).toBe(1);
  expect(await seats()).toContainEqual({ name: 'right', sat: 0 });
});

test('a connection that dies is not tried again: only the idempotency key knows whether it happened', async () => {
  let tries = 0;
  const died = inTransaction(connection.db, async (tx) => {
    tries += 1;
    await sit(tx, 'left');
    await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
  });

  await expect(died).rejects.toThrow();
  expect(tries).toBe(1);
  expect(await seats()).toContainEqual({ name: 'left', sat: 0 });
});

test('whoever fails is told why, also when nothing can be rolled back any more', async () => {
  const refused = inTransaction(connection.db, async (tx) => {
    await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`).catch(() => undefined);
    throw new Error('nobody is waiting');
  });

  await expect(refused).rejects.toThrow('nobody is waiting');
});

test('connections that die just when a transaction begins cost the pool nothing', async () => {
  const tried = connect(fresh.url, { max: 2, name: 'tried' });
  const begins = { died: 0 };
  for (let round = 0; round < 40; round += 1) {
    // Both connections stand open, but for those the last round is still killing.
    await Promise.allSettled([tried.pool.query('select 1'), tried.pool.query('select 1')]);
    const killed = connection.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'tried'`,
    );
    const sat = [1, 2, 3].map(() =>
      inTransaction(tried.db, (tx) => sit(tx, 'left')).catch(() => {
        begins.died += 1;
      }),
    );
    await Promise.all([killed, ...sat]);
  }

  expect(begins.died).toBeGreaterThan(0);
  // The pool hears of the last ones that died.
  await pause(300);
  const answers = await Promise.all([1, 2, 3, 4].map(() => tried.pool.query('select 1 as one')));
  expect(answers.map(({ rows }) => rows)).toEqual(Array(4).fill([{ one: 1 }]));
  await tried.close();
});

test('a snapshot sees one moment, whatever is committed meanwhile, and writes nothing', async () => {
  const seen = await inSnapshot(connection.db, async (tx) => {
    const before = await tx.execute<{ sat: number }>(sql`select sat from chairs where name = 'left'`);
    await connection.pool.query(`update chairs set sat = 7`);
    const after = await tx.execute<{ sat: number }>(sql`select sat from chairs where name = 'left'`);
    return [before.rows[0]?.sat, after.rows[0]?.sat];
  });
  expect(seen).toEqual([0, 0]);

  await expect(inSnapshot(connection.db, (tx) => sit(tx, 'left'))).rejects.toSatisfy(
    (error) => sqlState(error) === '25006',
  );
});

/** Somebody else holds the chair and does not give it up. */
async function waitInVain(tx: Tx): Promise<void> {
  const other = await connection.pool.connect();
  try {
    await other.query('begin');
    await other.query(`select * from chairs where name = 'left' for update`);
    await tx.execute(sql`set local lock_timeout = '50ms'`);
    await sit(tx, 'left');
  } finally {
    await other.query('rollback');
    other.release();
  }
}

async function takeLong(tx: Tx): Promise<void> {
  await tx.execute(sql`set local statement_timeout = '50ms'`);
  await tx.execute(sql`select pg_sleep(5)`);
}
