import { setTimeout as sleep } from 'node:timers/promises';
import { layDossiers } from '@motcua/db/testing/lay-dossiers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aDossier } from '../testing/a-dossier.ts';
import { aHouse, type TestHouse } from '../testing/a-house.ts';
import { type RedisServer, redisServer } from '../testing/redis-server.ts';
import { spawnWorkers, type WorkerProcess } from '../testing/spawn-workers.ts';
import { until } from '../testing/until.ts';
import { openBackend } from './backend.ts';
import type { Pace } from './pace.ts';

/** Only the queue hurries; every watch sleeps. */
const queueOnly: Pace = {
  watchEveryMs: 600_000,
  patienceSeconds: 600,
  leadEveryMs: 200,
  scheduleEveryMs: 600_000,
  lockMs: 2_000,
  deadlines: { everyMs: 600_000, patienceSeconds: 600 },
};
/** The queue, and behind it watches that are quick. */
const watchful: Pace = {
  ...queueOnly,
  watchEveryMs: 300,
  patienceSeconds: 1,
  scheduleEveryMs: 1_000,
  deadlines: { everyMs: 300, patienceSeconds: 1 },
};

let house: TestHouse;
let workers: WorkerProcess[];
beforeEach(async () => {
  house = await aHouse();
  workers = [];
});
afterEach(async () => {
  for (const one of workers) await one.kill();
  await house.close();
});

const settingsOf = (redisUrl: string | null) => ({
  databaseUrl: house.url,
  redisUrl,
  logLevel: 'silent',
  publicUrl: 'http://127.0.0.1',
});
async function work(redisUrl: string | null, pace: Pace, clockAheadHours = 0): Promise<WorkerProcess> {
  const one = await spawnWorkers(settingsOf(redisUrl), pace, clockAheadHours);
  workers.push(one);
  // What is written before anybody reads the journal has no job of its own; the sweep behind the jobs tells it, but later.
  await until('the journal is read', async () => (await number("readers where name = 'jobs'")) === 1, 20_000);
  return one;
}
const number = async (from: string) =>
  Number((await house.connection.pool.query(`select count(*) as n from ${from}`)).rows[0]?.n);
let laid = 0;
/** So many more dossiers become late, a minute ago. */
async function late(dossiers: number): Promise<void> {
  for (let each = 0; each < dossiers; each += 1)
    await aDossier(house, {
      thresholds: [['overdue', '-1 minute']],
      holderStaffId: house.counters[0]?.staffId ?? null,
    });
  laid += dossiers;
}
beforeEach(() => {
  laid = 0;
});
const allTold = (withinMs = 30_000) =>
  until(
    'every late dossier has its record and its notices',
    async () =>
      (await number('overdue_records')) === laid &&
      (await number('deadline_events where delivered_at is not null')) === laid,
    withinMs,
  );
/** Exactly one record of each late dossier, and each person told of it once. */
async function checkBooks(): Promise<void> {
  expect(await number('overdue_records where closed_at is null and voided_at is null')).toBe(laid);
  expect(await number('(select distinct dossier_id from overdue_records) d')).toBe(laid);
  expect(await number(`deadline_events where kind = 'overdue'`)).toBe(laid);
  expect(await number(`journal where name = 'deadline.crossed'`)).toBe(laid);
  const heads = await number(`posts where role = 'supervisor' and shop_id = '${house.shopId}'`);
  expect(heads).toBeGreaterThan(0);
  expect(await number('dossier_notices')).toBe(laid * (heads + 1));
  expect(
    await number('(select 1 from dossier_notices group by dossier_id, to_id having count(*) > 1) twice'),
  ).toBe(0);
}

describe.each(['PostgreSQL', 'Redis'] as const)('deadlines with jobs on %s', (kind) => {
  let redis: RedisServer | null = null;
  beforeAll(async () => {
    redis = kind === 'Redis' ? await redisServer() : null;
  });
  afterAll(() => redis?.stop());
  afterEach(() => redis?.wipe());

  test('from the due moment to the record and the notice it is twenty seconds at most, by the queue alone', async () => {
    await work(redis?.url ?? null, queueOnly);
    await until(
      'the first sweep is over',
      async () => (await number(`sweeps where name = 'sweep-deadlines'`)) === 1,
      30_000,
    );
    await late(3);

    await allTold(20_000);

    await checkBooks();
  });

  test('where the scheduler was deleted, deadlines are swept all the same, and it stands again', async () => {
    const { queues, closeQueues } = await openBackend(settingsOf(redis?.url ?? null), () => undefined);
    await work(redis?.url ?? null, watchful);
    const standing = async () => (await queues.deadlines.getJobSchedulers()).length === 3;
    await until('the schedule stands', standing, 30_000);

    for (const { key } of await queues.deadlines.getJobSchedulers())
      await queues.deadlines.removeJobScheduler(key);
    await late(2);

    await allTold();
    await until('the schedule stands again', standing, 30_000);
    await closeQueues();
    await checkBooks();
  });

  test.each([2, -2])('a process whose own clock is %i hours ahead decides nothing by it', async (hours) => {
    await aDossier(house, { thresholds: [['overdue', '1 hour']] });
    await work(redis?.url ?? null, watchful, hours);
    await late(2);

    await allTold();
    await sleep(1_000);

    await checkBooks();
  });
});

test('Redis killed, wiped and restored from an old dump: each late dossier once, each notice once', async () => {
  const first = await redisServer();
  const port = Number(new URL(first.url).port);
  await work(first.url, watchful);
  await late(20);
  await until(
    'some were told',
    async () => (await number('deadline_events where delivered_at is not null')) > 5,
    40_000,
  );
  const old = await first.dump();
  await late(20);
  await first.wipe();
  await late(10);
  await first.kill();
  await late(10);
  await until(
    'they are late without any Redis',
    async () => (await number('overdue_records')) === laid,
    30_000,
  );
  await first.stop();

  // What is restored holds jobs that were done long ago.
  const restored = await redisServer(port, old);
  await late(10);
  await allTold(60_000);
  await sleep(2_000);

  await checkBooks();
  await restored.stop();
}, 120_000);

test('a flood of six hundred goes through the queue, and each is told once', async () => {
  await layDossiers(house.connection.pool, { dossiers: 600, open: 600, due: 600 });
  laid = 600;
  await Promise.all([work(null, watchful), work(null, watchful)]);

  await until('all are late', async () => (await number('overdue_records')) === 600, 30_000);
  await until(
    'all are told',
    async () => (await number('deadline_events where delivered_at is null')) === 0,
    90_000,
  );

  expect(
    await number('(select 1 from dossier_notices group by dossier_id, to_id having count(*) > 1) twice'),
  ).toBe(0);
  expect(await number('(select distinct dossier_id from dossier_notices) told')).toBe(600);
}, 120_000);
