import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../testing/fresh-database.ts';
import { layDossiers } from '../../testing/lay-dossiers.ts';
import { type Connection, connect } from '../connect.ts';
import { firstRun } from '../first-run.ts';
import { findSweepAges } from '../jobs/sweeps.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';
import { sweepUntilDone } from './sweep-until-done.ts';
import { watchDeadlines } from './sweep-watch.ts';

let database: FreshDatabase;
let connection: Connection;
beforeEach(async () => {
  database = await freshDatabase();
  await firstRun(database.url, { demo: true, hashPassword: async () => 'nobody signs in here' });
  connection = connect(database.url, { max: 12 });
});
afterEach(async () => {
  await connection.close();
  await database.drop();
});

const rows = async (sql: string) => (await connection.pool.query(sql)).rows;
const count = async (table: string) => (await rows(`select count(*)::int as n from ${table}`))[0]?.n;
const lay = (dossiers: number) => layDossiers(connection.pool, { dossiers, open: dossiers, due: dossiers });

test('eight who sweep at once take two thousand late dossiers: none twice, none left', async () => {
  await lay(2_000);

  const taken = await Promise.all(Array.from({ length: 8 }, () => sweepUntilDone(connection.db, 100)));

  expect(taken.reduce((sum, one) => sum + one, 0)).toBe(2_000);
  expect(taken.filter((one) => one > 0).length).toBeGreaterThan(1);
  expect(await count('deadline_events')).toBe(2_000);
  expect(await count('overdue_records')).toBe(2_000);
  expect(await count(`journal where name = 'deadline.crossed'`)).toBe(2_000);
  expect(await count('dossier_clocks where next_check_at <= house_now()')).toBe(0);
  const doubles = await rows('select dossier_id from overdue_records group by 1 having count(*) > 1');
  expect(doubles).toEqual([]);
});

test('a sweep that is broken off leaves nothing half done', async () => {
  await lay(10);
  await connection.pool.query('alter table overdue_records add constraint refuse check (false) not valid');
  await expect(sweepDeadlines(connection.db)).rejects.toThrow();
  expect(await count('deadline_events')).toBe(0);

  await connection.pool.query('alter table overdue_records drop constraint refuse');

  expect(await sweepDeadlines(connection.db)).toBe(10);
});

test('due today is on time until the day is over, and late by the date, not by the hour', async () => {
  await lay(1);
  const at = async (local: string) => {
    await connection.close();
    connection = connect(database.url, { max: 1 });
    await rows(
      `select set_config('motcua.clock_offset', ('${local}+07'::timestamptz - clock_timestamp())::text, false)`,
    );
  };
  await rows(`update dossier_clocks set due_at = '2026-08-26 10:00+07', due_day = '2026-08-26', thresholds =
    '[{"kind":"due","at":"2026-08-26T03:00:00.000Z"},{"kind":"overdue","at":"2026-08-26T17:00:00.000Z"}]',
    next_check_at = '2026-08-26 10:00+07'`);

  await at('2026-08-26 23:59:50');
  await sweepUntilDone(connection.db);
  expect(await count('overdue_records')).toBe(0);
  await at('2026-08-27 00:00:00');
  await sweepUntilDone(connection.db);

  expect(await rows('select kind from deadline_events order by threshold_at')).toEqual([
    { kind: 'due' },
    { kind: 'overdue' },
  ]);
  expect(await count('overdue_records')).toBe(1);
});

test('what was passed while nobody swept is written down one by one, and told with the last of it', async () => {
  await lay(2);
  await rows(`update dossier_clocks set next_check_at = '2026-08-25', thresholds = '[
    {"kind":"warn-1","at":"2026-08-25T00:00:00.000Z"},{"kind":"due","at":"2026-08-26T03:00:00.000Z"},
    {"kind":"overdue","at":"2026-08-26T17:00:00.000Z"}]'`);

  await sweepUntilDone(connection.db);

  expect(await rows('select kind, count(*)::int as n from deadline_events group by 1 order by 1')).toEqual([
    { kind: 'due', n: 2 },
    { kind: 'overdue', n: 2 },
    { kind: 'warn-1', n: 2 },
  ]);
  expect(
    await rows(`select payload ->> 'kind' as kind from journal where name = 'deadline.crossed'`),
  ).toEqual([{ kind: 'overdue' }, { kind: 'overdue' }]);
});

test('while a change of the calendar is being applied, a sweep makes room, and takes the rest when it is done', async () => {
  await lay(600);
  await rows(
    `insert into calendar_changes (days, reason, confirmed_at, total) values ('[]', 'thử', house_now(), 600)`,
  );

  expect(await sweepUntilDone(connection.db, 100)).toBe(400);
  await rows('update calendar_changes set applied_at = house_now()');

  expect(await sweepUntilDone(connection.db, 100)).toBe(200);
});

test('a house clock that steps back undoes no lateness and makes none twice', async () => {
  await lay(5);
  await sweepUntilDone(connection.db);
  await rows(
    `do $$ begin execute format('alter database %I set motcua.clock_offset = %L', current_database(), '-10 minutes'); end $$`,
  );
  await connection.close();
  connection = connect(database.url);

  await sweepUntilDone(connection.db);

  expect(await count('overdue_records where closed_at is null and voided_at is null')).toBe(5);
  expect(await count('deadline_events')).toBe(5);
});

test('paused and swept in the very same second, a dossier is either paused in time or late, never both', async () => {
  await lay(200);
  const pause = async () => {
    for (const { id } of await rows('select id from dossier_clocks order by random()'))
      await connection.pool.query(
        `update dossier_clocks set paused_since = house_now(), next_check_at = null
         where id = $1 and next_check_at is not null and (thresholds -> 0 ->> 'kind') = 'overdue'`,
        [id],
      );
  };

  await Promise.all([pause(), ...Array.from({ length: 20 }, () => sweepDeadlines(connection.db, 10))]);
  await sweepUntilDone(connection.db);

  const [sums] = await rows(`select
    count(*) filter (where c.paused_since is not null and r.id is not null)::int as both,
    count(*) filter (where c.paused_since is null and r.id is null)::int as neither,
    count(*) filter (where c.paused_since is not null)::int as paused, count(r.id)::int as late
    from dossier_clocks c left join overdue_records r using (dossier_id)`);
  expect(sums).toMatchObject({ both: 0, neither: 0 });
  expect(sums.paused + sums.late).toBe(200);
});

test('where nobody sweeps, a process that only watches does, and is woken at once where something is past already', async () => {
  await lay(3);
  const swept: number[] = [];
  const watch = watchDeadlines(
    connection.db,
    (clocks) => swept.push(clocks),
    (error) => {
      throw error;
    },
    { everyMs: 600_000, patienceSeconds: 600 },
  );
  const untilSwept = async (times: number) => {
    const deadline = performance.now() + 8_000;
    while (swept.length < times && performance.now() < deadline)
      await new Promise((done) => setTimeout(done, 20));
  };
  await untilSwept(1);
  await rows(
    `update dossier_clocks set thresholds = '[{"kind":"escalate-1","at":"2026-01-05T00:00:00.000Z"}]', next_check_at = '2026-01-05'`,
  );

  watch.nudge();
  watch.nudge();
  await untilSwept(2);
  await watch.close();

  expect(swept).toEqual([3, 3]);
  expect((await findSweepAges(connection.db)).get('sweep-deadlines')).toBeLessThan(5);
});
