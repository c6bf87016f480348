import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OwnServer, ownServer } from '../../testing/own-server.ts';
import { writeLine } from '../../testing/write-line.ts';
import { type Connection, connect } from '../connect.ts';
import { migrate } from '../migrate.ts';
import { type Follower, followJournal } from './follow.ts';
import { type JournalRow, newestPosition } from './read.ts';

// A server of its own: how soon a reader reads depends on every running transaction of the server.
let server: OwnServer;
let connection: Connection;
let open: Follower[];
beforeAll(async () => {
  server = await ownServer({ changes: { fsync: 'off' } });
  await migrate(server.url);
  connection = connect(server.url, { max: 20 });
});
afterAll(async () => {
  await connection.close();
  await server.stop();
});
beforeEach(() => {
  open = [];
});
afterEach(async () => {
  for (const follower of open) await follower.close();
});

async function follow(onEntries: (rows: JournalRow[]) => Promise<void> | void) {
  const troubles: unknown[] = [];
  const follower = followJournal({
    db: connection.db,
    from: await newestPosition(connection.db),
    onEntries,
    onTrouble: (error) => troubles.push(error),
  });
  open.push(follower);
  return { follower, troubles };
}

async function until(isSo: () => boolean, withinMs = 10_000): Promise<number> {
  const began = performance.now();
  while (!isSo()) {
    if (performance.now() - began > withinMs) throw new Error(`waited ${withinMs} ms in vain`);
    await pause(5);
  }
  return performance.now() - began;
}

test('of 16 writers at once, some of whom take everything back, a reader misses none and reads none twice', async () => {
  const read: JournalRow[] = [];
  const { follower, troubles } = await follow((rows) => void read.push(...rows));
  const committed: string[] = [];
  const numbers = Array.from({ length: 400 }, (_one, index) => index);

  await Promise.all(Array.from({ length: 16 }, () => writeFrom(numbers, committed, follower)));
  await until(() => read.length >= committed.length);
  await pause(1_200);

  const marks = read.map((row) => row.reason);
  expect(committed).toHaveLength(2 * 360);
  expect([...marks].sort()).toEqual([...committed].sort());
  const positions = read.map((row) => row.position);
  expect(positions).toEqual([...positions].sort());
  expect(follower.position()).toBe(positions.at(-1));
  expect(troubles).toEqual([]);
});

/** Takes the next number until none is left: two lines each with pauses between, every tenth taken back. */
async function writeFrom(numbers: number[], committed: string[], follower: Follower): Promise<void> {
  for (let number = numbers.pop(); number !== undefined; number = numbers.pop()) {
    const marks = [`${number} a`, `${number} b`];
    const takenBack = number % 10 === 0;
    await connection.db
      .transaction(async (tx) => {
        await tx.execute(sql`select pg_current_xact_id()`);
        for (const mark of marks) {
          await pause(Math.random() * 4);
          await writeLine(tx, mark);
        }
        if (takenBack) throw new Error('taken back');
      })
      .then(
        () => committed.push(...marks),
        () => undefined,
      );
    follower.wake();
  }
}

test('a nudge brings a line at once; a lost one costs a second, never the line', async () => {
  const read: string[] = [];
  const { follower } = await follow((rows) => void read.push(...rows.map((row) => row.reason ?? '')));
  await pause(100);

  await writeLine(connection.db, 'nudged');
  follower.wake();
  const nudged = await until(() => read.includes('nudged'));
  await writeLine(connection.db, 'not nudged');
  const found = await until(() => read.includes('not nudged'));

  expect(nudged).toBeLessThan(500);
  expect(found).toBeLessThan(2_000);
});

test('a line behind an older transaction is read as soon as that one ends, though it says nothing', async () => {
  const read: string[] = [];
  const { follower } = await follow((rows) => void read.push(...rows.map((row) => row.reason ?? '')));
  const older = new pg.Client({ connectionString: server.url });
  await older.connect();
  const waits: number[] = [];

  for (const mark of ['one', 'two', 'three', 'four', 'five']) {
    await older.query('begin');
    await older.query('select pg_current_xact_id()');
    await writeLine(connection.db, mark);
    follower.wake();
    await pause(60);
    await older.query('rollback');
    waits.push(await until(() => read.includes(mark)));
  }
  await older.end();

  expect(read).toEqual(['one', 'two', 'three', 'four', 'five']);
  expect(Math.max(...waits)).toBeLessThan(400);
});

test('what the listener could not do is handed over again, in the same order, and nothing overtakes it', async () => {
  const handed: string[][] = [];
  const { follower, troubles } = await follow((rows) => {
    handed.push(rows.map((row) => row.reason ?? ''));
    if (handed.length === 1) throw new Error('the listener fell over');
  });

  await connection.db.transaction(async (tx) => {
    await writeLine(tx, 'x');
    await writeLine(tx, 'y');
  });
  follower.wake();
  await until(() => handed.length === 1);
  await writeLine(connection.db, 'z');
  follower.wake();
  await until(() => handed.length >= 2);

  expect(handed[0]).toEqual(['x', 'y']);
  expect(handed.slice(1).flat().slice(0, 2)).toEqual(['x', 'y']);
  await until(() => handed.slice(1).flat().length === 3);
  expect(handed.slice(1).flat()).toEqual(['x', 'y', 'z']);
  expect(troubles).toHaveLength(1);
});

test('more lines than are read at once are read one batch after the other', async () => {
  const batches: number[] = [];
  const { follower } = await follow((rows) => void batches.push(rows.length));
  await connection.db.execute(sql`
    insert into journal (name, actor_kind, payload)
    select 'day.closed', 'clock', '{}' from generate_series(1, 1200)`);
  follower.wake();

  await until(() => batches.reduce((all, one) => all + one, 0) >= 1_200);
  expect(batches).toEqual([500, 500, 200]);
});

test('a reader outlives the crash of the server, and goes on where it was', async () => {
  const read: string[] = [];
  await follow((rows) => void read.push(...rows.map((row) => row.reason ?? '')));
  await writeLine(connection.db, 'before');
  await until(() => read.includes('before'));

  await server.restartImmediate();
  for (let written = false; !written; )
    written = await writeLine(connection.db, 'after').then(
      () => true,
      () => false,
    );

  await until(() => read.includes('after'));
  expect(read).toEqual(['before', 'after']);
});
