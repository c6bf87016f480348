import { setTimeout as sleep } from 'node:timers/promises';
import { findSweepAges } from '@motcua/db/jobs/sweeps';
import { findStop } from '@motcua/db/queue/find-stops';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aTicket, held, type Ticket } from '../testing/a-day.ts';
import { aHouse, type TestHouse } from '../testing/a-house.ts';
import { diary } from '../testing/diary.ts';
import { type RedisServer, redisServer } from '../testing/redis-server.ts';
import { spawnWorkers, type WorkerProcess } from '../testing/spawn-workers.ts';
import { until } from '../testing/until.ts';
import { type JobBackend, type JobQueue, openBackend } from './backend.ts';
import { type RunningWorkers, startWorkers } from './main.ts';
import type { Pace } from './pace.ts';
import { timedIn } from './queue-options.ts';
import { timedJobs } from './schedule.ts';
import type { WorkerSettings } from './settings.ts';

/** The queue alone can be in time: the watch sleeps. */
const queueOnly: Pace = {
  watchEveryMs: 600_000,
  patienceSeconds: 600,
  leadEveryMs: 200,
  scheduleEveryMs: 600_000,
  lockMs: 2_000,
  deadlines: { everyMs: 600_000, patienceSeconds: 600 },
};
/** Whoever is not ended by the queue is soon ended by the watch. */
const watchful: Pace = { ...queueOnly, watchEveryMs: 300, patienceSeconds: 1 };

let children: WorkerProcess[] = [];
afterEach(async () => {
  for (const child of children) await child.kill();
  children = [];
});
async function aProcess(settings: WorkerSettings, pace: Pace): Promise<WorkerProcess> {
  const child = await spawnWorkers(settings, pace);
  children.push(child);
  return child;
}

describe.each(['PostgreSQL', 'Redis'] as const)('jobs on %s', (kind) => {
  let redis: RedisServer | null = null;
  let house: TestHouse;
  let settings: WorkerSettings;
  let running: RunningWorkers[];
  let backends: JobBackend[];

  beforeAll(async () => {
    redis = kind === 'Redis' ? await redisServer() : null;
  });
  afterAll(() => redis?.stop());
  beforeEach(async () => {
    house = await aHouse();
    settings = {
      databaseUrl: house.url,
      redisUrl: redis?.url ?? null,
      logLevel: 'silent',
      publicUrl: 'http://127.0.0.1',
    };
    running = [];
    backends = [];
  });
  afterEach(async () => {
    for (const workers of running) await workers.close();
    for (const backend of backends) await backend.closeQueues();
    await redis?.wipe();
    await house.close();
  });

  async function start(pace: Pace): Promise<void> {
    running.push(await startWorkers(settings, pace));
  }
  /** The same queues, seen from outside. */
  async function theQueue() {
    const backend = await openBackend(settings, () => undefined);
    backends.push(backend);
    return backend.queues.jobs;
  }
  /** By then a process leads: it reads the journal, and has written the schedule. */
  const scheduleStands = (queue: JobQueue) =>
    until(
      'the schedule stands',
      async () => (await queue.getJobSchedulers()).length === timedIn('jobs').length,
    );
  const wipe = (queue: JobQueue) => (redis ? redis.wipe() : queue.obliterate({ force: true }));
  const isWaiting = async (ticket: Ticket) => (await findStop(house.db, ticket.stopId))?.state === 'waiting';

  test('a hold ends by itself, to the second, and the person keeps the place they had earned', async () => {
    const queue = await theQueue();
    await start(queueOnly);
    await scheduleStands(queue);
    const first = await aTicket(house);
    const before = await findStop(house.db, first.stopId);
    await aTicket(house);
    // The sweep of every fifteen seconds has just begun its time: only the hold's own job can be this quick.
    await held(house, first, 3);
    const began = performance.now();

    await until('the hold has ended', () => isWaiting(first));

    const seconds = (performance.now() - began) / 1_000;
    expect(seconds).toBeGreaterThan(2.5);
    expect(seconds).toBeLessThan(5);
    expect(await findStop(house.db, first.stopId)).toMatchObject({
      queuedAt: before?.queuedAt,
      sequence: before?.sequence,
      putFirstAt: null,
    });
    expect(await diary(house, 'stop.released')).toHaveLength(1);
  });

  test('a hold ends when its job was lost with everything else in the queue', async () => {
    const queue = await theQueue();
    await start(watchful);
    await scheduleStands(queue);
    const ticket = await aTicket(house);
    await held(house, ticket, 4);
    await until('the job of the hold is in the queue', async () => {
      const { delayed = 0 } = await queue.getJobCounts('delayed');
      return delayed > 3;
    });

    await wipe(queue);
    expect(await queue.getJobCounts('delayed')).toEqual({ delayed: 0 });

    await until('the hold has ended', () => isWaiting(ticket));
    expect(await diary(house, 'stop.released')).toHaveLength(1);
  });

  test('a wiped schedule stands again', async () => {
    const queue = await theQueue();
    await start({ ...queueOnly, scheduleEveryMs: 300 });
    await scheduleStands(queue);

    await wipe(queue);

    await scheduleStands(queue);
    const times = (await queue.getJobSchedulers()).map(({ key, pattern, every, tz }) => ({
      key,
      when: pattern ?? Number(every),
      tz,
    }));
    expect(times).toEqual(
      expect.arrayContaining([
        { key: 'end-holds', when: 15_000, tz: undefined },
        { key: 'end-bookings', when: 30_000, tz: undefined },
        { key: 'ask-printers', when: 15_000, tz: undefined },
        { key: 'close-the-day', when: '5 0 * * *', tz: 'Asia/Ho_Chi_Minh' },
        { key: 'forget-old', when: '30 3 * * *', tz: 'Asia/Ho_Chi_Minh' },
      ]),
    );
  });

  test('a new release takes its old times out of the schedule', async () => {
    const queue = await theQueue();
    await queue.upsertJobScheduler('sing-a-song', { every: 3_600_000 }, { name: 'sing-a-song', data: {} });
    await queue.upsertJobScheduler('close-the-day', { pattern: '0 9 * * *' }, { name: 'close-the-day' });

    await start(queueOnly);

    await until('the schedule is as written', async () => {
      const standing = await queue.getJobSchedulers();
      return (
        standing.length === timedIn('jobs').length && standing.some(({ pattern }) => pattern === '5 0 * * *')
      );
    });
  });

  test('a job that this release does not know fails at once and is kept to be looked at', async () => {
    const queue = await theQueue();
    await start(queueOnly);

    await queue.add('sing-a-song', {});

    await until('it has failed', async () => (await queue.getJobCounts('failed')).failed === 1);
  });

  test('workers killed in the middle of a job lose nothing', async () => {
    const queue = await theQueue();
    const ticket = await aTicket(house);
    const victim = await aProcess(settings, queueOnly);
    await scheduleStands(queue);
    const lock = new pg.Client({ connectionString: house.url });
    await lock.connect();
    await lock.query('begin');
    await lock.query('select from queue_locks for update');
    await queue.add('end-hold', { stopId: ticket.stopId });
    await until('it waits in the middle of the job', async () => {
      const waiting = await house.connection.pool.query(
        `select from pg_stat_activity where application_name = 'motcua-workers' and wait_event_type = 'Lock'
         and datname = current_database()`,
      );
      return waiting.rowCount === 1;
    });

    await victim.kill();
    await lock.query('rollback');
    await lock.end();
    await held(house, ticket, -1);
    await start(queueOnly);

    // Nobody hears of this job again but by the queue: its lock runs out and another worker does it.
    await until('the job is done', async () => (await queue.getJobCounts('active')).active === 0, 20_000);
    await until('the hold has ended', () => isWaiting(ticket));
    expect(await diary(house, 'stop.released')).toHaveLength(1);
  });

  test('what was held while no worker ran ends as soon as one does', async () => {
    const queue = await theQueue();
    await start(queueOnly);
    await scheduleStands(queue);
    await running.pop()?.close();
    const ticket = await aTicket(house);
    await held(house, ticket, 1);
    await sleep(1_500);

    await start(queueOnly);

    await until('the hold has ended', () => isWaiting(ticket));
  });

  test('two processes start at once; each hold ends once, and one takes over from the other', async () => {
    const queue = await theQueue();
    await Promise.all([start(queueOnly), start(queueOnly)]);
    await scheduleStands(queue);
    const tickets = [await aTicket(house), await aTicket(house), await aTicket(house)];
    for (const ticket of tickets) await held(house, ticket, 1);
    await until('the holds have ended', async () => (await diary(house, 'stop.released')).length === 3);

    await running.shift()?.close();
    const later = await aTicket(house);
    await held(house, later, 1);

    await until('the last hold has ended', () => isWaiting(later));
    await sleep(500);
    expect(await diary(house, 'stop.released')).toHaveLength(4);
  });

  test('timed jobs that are late are done at the start', async () => {
    await start(queueOnly);

    await until('all were done', async () => (await findSweepAges(house.db)).size === timedJobs.length);
  });

  test('a process ends by itself after closing, well within ten seconds', async () => {
    const child = await aProcess(settings, queueOnly);

    const end = await child.stop();

    expect(end.code).toBe(0);
    expect(end.ms).toBeLessThan(5_000);
  });

  test('after all connections to PostgreSQL were cut, holds end as before', async () => {
    const queue = await theQueue();
    await start(queueOnly);
    await scheduleStands(queue);
    await house.connection.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and application_name <> 'test'`,
    );
    const ticket = await aTicket(house);

    await held(house, ticket, 1);

    await until('the hold has ended', () => isWaiting(ticket));
  });
});

describe('where Redis is away', () => {
  let house: TestHouse;
  let redis: RedisServer;
  beforeEach(async () => {
    house = await aHouse();
    redis = await redisServer();
  });
  afterEach(async () => {
    await redis.stop();
    await house.close();
  });

  const settings = () => ({
    databaseUrl: house.url,
    redisUrl: redis.url,
    logLevel: 'silent',
    publicUrl: 'http://127.0.0.1',
  });
  const hasEnded = (ticket: Ticket) => async () =>
    (await findStop(house.db, ticket.stopId))?.state === 'waiting';

  test('from the start: the workers start, holds end when PostgreSQL says so, and the process ends when asked', async () => {
    await redis.kill();
    const ticket = await aTicket(house);
    await held(house, ticket, 1);

    const workers = await aProcess(settings(), watchful);

    await until('the hold has ended', hasEnded(ticket));
    const end = await workers.stop();
    expect(end.code).toBe(0);
    expect(end.ms).toBeLessThan(10_000);
  });

  test('suddenly: holds end when PostgreSQL says so, and the process ends when asked', async () => {
    const workers = await aProcess(settings(), watchful);
    await redis.kill();
    const ticket = await aTicket(house);
    await held(house, ticket, 1);

    await until('the hold has ended', hasEnded(ticket));
    const end = await workers.stop();
    expect(end.code).toBe(0);
    expect(end.ms).toBeLessThan(10_000);
  });
});

test('without PostgreSQL the workers say so at the start', async () => {
  const settings = {
    databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing',
    redisUrl: null,
    logLevel: 'silent',
    publicUrl: 'http://127.0.0.1',
  };

  await expect(startWorkers(settings, queueOnly)).rejects.toThrow();
});
