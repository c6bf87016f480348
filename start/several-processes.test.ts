import { deviceAt } from '@motcua/api/testing/device-at';
import { type Screen, screenAt } from '@motcua/api/testing/screen-at';
import { until } from '@motcua/api/testing/until';
import { type RedisServer, redisServer } from '@motcua/workers/testing/redis-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkNumbers } from './testing/check-numbers.ts';
import type { OpenProcess } from './testing/open-process.ts';
import { type OwnHouse, ownHouse } from './testing/own-house.ts';
import { sitsDown } from './testing/sits-down.ts';
import { takingTickets } from './testing/taking-tickets.ts';

// Two api processes and a worker serve one shop. A kiosk stands at the one, the clerk works at the other, and boards
// hang at both.
describe.each(['Redis', 'PostgreSQL alone'] as const)('side by side, with %s between them', (between) => {
  let redis: RedisServer | null = null;
  let house: OwnHouse;
  let left: OpenProcess;
  let right: OpenProcess;
  let kiosk: Awaited<ReturnType<typeof deviceAt>>;
  let clerk: Awaited<ReturnType<typeof sitsDown>>;
  let boards: Screen[];

  beforeAll(async () => {
    redis = between === 'Redis' ? await redisServer() : null;
    house = await ownHouse();
    const settings: Record<string, string> = redis ? { REDIS_URL: redis.url } : {};
    left = await house.api(settings);
    kiosk = await deviceAt(left.url, 'kiosk');
    await leaveYesterdayBehind();
    [right] = await Promise.all([house.api(settings), house.worker(settings)]);
    clerk = await sitsDown(right.url, 'hotich', 1);
    const { token } = await deviceAt(right.url, 'board');
    boards = [left, right].map(({ url }) => url).length
      ? [await screenAt(left.url, { deviceToken: token }), await screenAt(right.url, { deviceToken: token })]
      : [];
  });
  afterAll(async () => {
    for (const board of boards) board.close();
    await house.close();
    await redis?.stop();
  });

  /** Somebody who took a number yesterday and went home. */
  async function leaveYesterdayBehind(): Promise<void> {
    const { visitId } = await kiosk.get('POST /visits', { body: { sectors: [sector] } });
    await house.outside.pool.query('update visits set day = day - 1 where id = $1', [visitId]);
    await house.outside.pool.query('update stops set day = day - 1 where visit_id = $1', [visitId]);
    await house.outside.pool.query('delete from number_series');
  }

  test('people at both kiosks get numbers without a double and without a gap', async () => {
    const people = takingTickets({
      urls: [left.url, right.url],
      token: kiosk.token,
      people: 16,
      sectors: ['ho-tich', 'bhxh', 'cong-an-can-cuoc'],
    });
    await until('two hundred tickets', () => people.ledger.tickets.size >= 200, 40_000);
    await people.stop();

    expect([...people.ledger.statuses.keys()]).toEqual([200]);
    expect(await checkNumbers(house.outside, people.ledger)).toEqual([]);
  });

  test('the worker closes the day that was left open', async () => {
    await until('yesterday has lapsed', async () => {
      const left = await house.outside.pool.query(`select 1 from journal where name = 'day.closed'`);
      return left.rowCount === 1;
    });
  });

  test('each call made at the one is on the boards of both within a second', async () => {
    expect(await slowestOf(15)).toBeLessThan(1_000);
  });

  test('a ticket taken at the one is called at the other', async () => {
    const before = await left_waiting();
    await kiosk.get('POST /visits', { body: { sectors: [sector] } });
    expect(await left_waiting()).toBe(before + 1);
  });
});
