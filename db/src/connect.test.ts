import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../testing/fresh-database.ts';
import { type Connection, connect } from './connect.ts';
import { sqlState } from './sql-state.ts';
import { inTransaction } from './transaction.ts';

let fresh: FreshDatabase;
let house: Connection;
/** Whoever kills and counts, apart from the pool that is tried. */
let outside: Connection;
let troubles: Error[];
beforeEach(async () => {
  fresh = await freshDatabase();
  troubles = [];
  house = connect(fresh.url, { max: 3, name: 'tried', onTrouble: (error) => troubles.push(error) });
  outside = connect(fresh.url, { max: 3 });
  await outside.pool.query('create table lines (run integer not null, step integer not null)');
});
afterEach(async () => {
  await house.close();
  await outside.close();
  await fresh.drop();
});

const runs = 30;
const backgroundRun = -1;

test('30 transactions whose connection is killed are all refused, none hangs and nothing of them stays', async () => {
  let loading = true;
  const load = [1, 2].map(async () => {
    while (loading)
      await house.db.execute(sql`insert into lines values (${backgroundRun}, 1)`).catch(() => undefined);
  });

  const ends: { outcome: 'refused' | 'done'; ms: number }[] = [];
  const oneRun = async (run: number) => {
    const began = performance.now();
    const outcome = await killedInTheMiddle(run).then(
      () => 'done' as const,
      () => 'refused' as const,
    );
    ends.push({ outcome, ms: performance.now() - began });
  };
  for (let run = 0; run < runs; run += 3) await Promise.all([run, run + 1, run + 2].map(oneRun));
  loading = false;
  await Promise.all(load);

  expect(ends).toHaveLength(runs);
  expect(ends.filter(({ outcome }) => outcome === 'refused')).toHaveLength(runs);
  expect(Math.max(...ends.map(({ ms }) => ms))).toBeLessThan(5_000);
  const strays = await outside.pool.query('select * from lines where run >= 0');
  expect(strays.rows).toEqual([]);
  const work = await outside.pool.query('select 1 from lines where run = $1', [backgroundRun]);
  expect(work.rowCount).toBeGreaterThan(0);
  const answers = await Promise.all(Array.from({ length: 12 }, () => house.pool.query('select 1 as one')));
  expect(answers.map(({ rows }) => rows[0]?.one)).toEqual(Array(12).fill(1));
  expect(house.pool.totalCount).toBeLessThanOrEqual(3);
});

/** Writes, loses its connection while it waits for something else, and writes again. */
function killedInTheMiddle(run: number): Promise<void> {
  return inTransaction(house.db, async (tx) => {
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await tx.execute(sql`insert into lines values (${run}, 1)`);
    await outside.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await pause(120);
    await tx.execute(sql`insert into lines values (${run}, 2)`);
  });
}

test('a process that falls silent while it holds the queue loses it within six seconds', async () => {
  await outside.pool.query(`insert into lines values (1, 1)`);
  const silent = inTransaction(house.db, async (tx) => {
    await tx.execute(sql`select * from lines where run = 1 for update`);
    await pause(6_500);
    await tx.execute(sql`update lines set step = 2 where run = 1`);
  });
  silent.catch(() => undefined);
  await pause(300);
  const began = performance.now();

  let held = true;
  while (held) {
    held = await outside.pool.query('select * from lines where run = 1 for update nowait').then(
      () => false,
      () => true,
    );
    await pause(50);
  }

  expect(performance.now() - began).toBeLessThan(6_000);
  await expect(silent).rejects.toThrow();
  const { rows } = await house.pool.query('select step from lines where run = 1');
  expect(rows).toEqual([{ step: 1 }]);
});

test('whoever waits for a lock that does not come gives up after four seconds', async () => {
  await outside.pool.query(`insert into lines values (1, 1)`);
  const holder = await outside.pool.connect();
  await holder.query('begin');
  await holder.query('select * from lines where run = 1 for update');
  const began = performance.now();

  const waiting = house.db.execute(sql`update lines set step = 2 where run = 1`);

  await expect(waiting).rejects.toSatisfy((error) => sqlState(error) === '55P03');
  expect(performance.now() - began).toBeLessThan(5_000);
  await holder.query('rollback');
  holder.release();
});

test('a connection that is lost while nobody uses it is told of, and the next question is answered', async () => {
  await house.pool.query('select 1');
  await outside.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'tried'`,
  );
  while (troubles.length === 0) await pause(20);

  expect(troubles[0]?.message).toMatch(/terminat/i);
  expect((await house.pool.query('select 2 as two')).rows).toEqual([{ two: 2 }]);
});
