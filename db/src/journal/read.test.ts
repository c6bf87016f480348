import type { Position } from '@motcua/contracts/position';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../testing/fresh-database.ts';
import { writeLine } from '../../testing/write-line.ts';
import { type Connection, connect } from '../connect.ts';
import { migrate } from '../migrate.ts';
import { newestPosition, positionOf, readAfter } from './read.ts';
import { stayQuiet } from './stay-quiet.ts';

let fresh: FreshDatabase;
let connection: Connection;
beforeEach(async () => {
  fresh = await freshDatabase();
  connection = connect(fresh.url, { max: 4 });
});
afterEach(async () => {
  await connection.close();
  await fresh.drop();
});

/** Reads on from where it stands, as often as it takes to have so many lines: other databases of the server write too. */
async function readOn(
  reader: { at: Position | null; marks: string[] },
  wanted: number,
  limit = 500,
): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (reader.marks.length < wanted && performance.now() < deadline) {
    const { rows, position } = await readAfter(connection.db, reader.at, limit);
    reader.marks.push(...rows.map((row) => row.reason ?? ''));
    reader.at = position;
  }
}

/** Lines as another cluster has written them: each mark with the id of its transaction there. */
async function writeWith(lines: Record<string, string>): Promise<void> {
  for (const [mark, xact] of Object.entries(lines))
    await connection.pool.query(
      `insert into journal (xact, name, actor_kind, reason, payload) values ($2::xid8, 'day.closed', 'clock', $1, '{}')`,
      [mark, xact],
    );
}

async function transaction() {
  const client = new pg.Client({ connectionString: fresh.url });
  await client.connect();
  await client.query('begin');
  await client.query('select pg_current_xact_id()');
  return {
    write: (mark: string) =>
      client.query(
        `insert into journal (name, actor_kind, reason, payload) values ('day.closed', 'clock', $1, '{}')`,
        [mark],
      ),
    async end(how: 'commit' | 'rollback') {
      await client.query(how);
      await client.end();
    },
  };
}

test('a line written earlier by a transaction that ends later is not missed', async () => {
  const reader = { at: null, marks: [] };
  const older = await transaction();
  const younger = await transaction();
  await younger.write('row nine');
  await older.write('row ten');
  await older.end('commit');

  await readOn(reader, 1);
  const beforeTheSecond = [...reader.marks];
  await younger.end('commit');
  await readOn(reader, 2);

  expect(beforeTheSecond).toEqual(['row ten']);
  expect(reader.marks).toEqual(['row ten', 'row nine']);
});

test('a line whose transaction is over waits while an older one may still write before it', async () => {
  const older = await transaction();
  await writeLine(connection.db, 'younger');

  const meanwhile = await readAfter(connection.db, null);
  await older.write('older');
  await older.end('commit');
  const reader = { at: null, marks: [] };
  await readOn(reader, 2);

  expect(meanwhile).toEqual({ rows: [], position: null, moreToCome: true });
  expect(reader.marks).toEqual(['older', 'younger']);
});

test('whoever promised to write nothing keeps no reader waiting, however long it takes; anybody else still does', async () => {
  const lands = new pg.Client({ connectionString: fresh.url });
  await lands.connect();
  await lands.query('begin');
  await stayQuiet(lands);
  const reader = { at: null, marks: [] };

  await writeLine(connection.db, 'called');
  await readOn(reader, 1);
  const older = await transaction();
  await writeLine(connection.db, 'called again');
  const meanwhile = await readAfter(connection.db, reader.at);
  await older.write('older');
  await older.end('commit');
  await readOn(reader, 3);
  await lands.query('commit');
  await lands.end();

  expect(meanwhile).toMatchObject({ rows: [], moreToCome: true });
  expect(reader.marks).toEqual(['called', 'older', 'called again']);
  expect((await readAfter(connection.db, reader.at)).rows).toEqual([]);
});

test('lines of a newer release are passed over, however many, and those behind them are read', async () => {
  for (let line = 0; line < 5; line += 1) await writeLine(connection.db, 'unknown', 'robot.arrived');
  await writeLine(connection.db, 'known');
  const reader = { at: null, marks: [] };
  await readOn(reader, 1, 2);

  expect(reader.marks).toEqual(['known']);
});

test('when the transactions get one digit more, lines are still read in their order and each once', async () => {
  await writeWith({
    'ninety-nine': '99',
    'a hundred': '100',
    'ninety-eight': '98',
    'a hundred and one': '101',
  });
  const reader = { at: null, marks: [] };
  await readOn(reader, 4, 2);

  expect(reader.marks).toEqual(['ninety-eight', 'ninety-nine', 'a hundred', 'a hundred and one']);
  expect(await newestPosition(connection.db)).toBe(reader.at);
});

test('positions compare as text as their transactions and rows do', () => {
  const places = [
    positionOf('9', '99'),
    positionOf('10', '1'),
    positionOf('10', '12'),
    positionOf('200', '3'),
  ];
  expect([...places].sort()).toEqual(places);
});

test('a reader that wants only news begins behind everything that can be read', async () => {
  await writeLine(connection.db, 'old');
  const reader = { at: null, marks: [] };
  await readOn(reader, 1);

  expect(await newestPosition(connection.db)).toBe(reader.at);
});

test('after a restore in a younger cluster the old lines can be read again, in their order, before all new ones', async () => {
  await writeWith({ first: '90000000001', second: '90000000005', third: '90000000009' });
  await writeLine(connection.db, 'after the restore, before the start');
  const unseen = await newestPosition(connection.db);

  await migrate(fresh.url);
  await writeLine(connection.db, 'new');
  const reader = { at: null, marks: [] };
  await readOn(reader, 5);

  expect(unseen < positionOf('90000000001', '0')).toBe(true);
  expect(reader.marks).toEqual(['first', 'second', 'third', 'after the restore, before the start', 'new']);
});

test('a journal that belongs to this cluster is left as it is at the next start', async () => {
  await writeLine(connection.db, 'mine');
  const xact = () => connection.db.execute(sql`select xact::text from journal`);
  const before = (await xact()).rows;

  await migrate(fresh.url);

  expect((await xact()).rows).toEqual(before);
});
