import { until } from '@motcua/api/testing/until';
import { type RedisServer, redisServer } from '@motcua/workers/testing/redis-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TwoDoors, twoDoors } from './testing/two-doors.ts';

/** A reader looks each second where no nudge comes; the rest is the machine's. */
const byLookingMs = 2_000;

describe('two api processes and a worker with Redis between them', () => {
  let redis: RedisServer;
  let doors: TwoDoors;
  beforeAll(async () => {
    redis = await redisServer();
    doors = await twoDoors(redis.url);
  });
  afterAll(async () => {
    await doors.close();
    await redis.stop();
  });

  test('serve one shop: no number twice, none left out, each call on every board within a second', async () => {
    await serveOneShop(doors);
  });

  test('go on without Redis when it is killed, a second slower, and are as fast as before when it is back', async () => {
    await redis.kill();
    const without = await doors.callAndWatch(6);
    expect(await doors.rush(8, 40)).toMatchObject({ wrong: [], statuses: [200] });
    expect(Math.max(...without)).toBeLessThan(byLookingMs);

    const port = Number(new URL(redis.url).port);
    redis = await redisServer(port);
    await until(
      'three quick calls in a row',
      async () => Math.max(...(await doors.callAndWatch(3))) < 250,
      20_000,
    );
  });
});

describe('two api processes and a worker with PostgreSQL alone', () => {
  let doors: TwoDoors;
  beforeAll(async () => {
    doors = await twoDoors(null);
  });
  afterAll(() => doors.close());

  test('serve one shop: no number twice, none left out, each call on every board within a second', async () => {
    await serveOneShop(doors);
  });

  test('hear of each other again after PostgreSQL has crashed', async () => {
    await doors.house.server.restartImmediate();
    await until('an answer', async () => {
      const asked = await Promise.all(doors.kiosks.map((kiosk) => kiosk.ask('GET /kiosk')));
      return asked.every(({ status }) => status === 200);
    });
    await until(
      'three quick calls in a row',
      async () => Math.max(...(await doors.callAndWatch(3))) < 250,
      20_000,
    );
  });
});

async function serveOneShop(doors: TwoDoors): Promise<void> {
  expect(await doors.rush(16, 150)).toMatchObject({ wrong: [], statuses: [200] });
  expect(Math.max(...(await doors.callAndWatch(15)))).toBeLessThan(1_000);
  for (const board of doors.boards) expect(board.nonsense).toEqual([]);
  await until('the worker has closed the day that was left open', async () => {
    const closed = await doors.house.outside.pool.query(`select 1 from journal where name = 'day.closed'`);
    return closed.rowCount === 1;
  });
}
