import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aDossier } from '../testing/a-dossier.ts';
import { aHouse, type TestHouse } from '../testing/a-house.ts';
import { bundleWorker } from '../testing/bundle-worker.ts';
import { type RedisServer, redisServer } from '../testing/redis-server.ts';
import { spawnWorkers } from '../testing/spawn-workers.ts';
import { until } from '../testing/until.ts';
import type { Pace } from './pace.ts';

// Workers that are killed with -9 in the middle of their work, a hundred of them, while dossiers go on becoming late.

const kills = 100;
/** At once: one is killed while another works, sweeps and tells beside it. */
const killers = 2;
const lateWithEach = 5;

/** Everything that can be interrupted comes often. */
const quick: Pace = {
  watchEveryMs: 100,
  patienceSeconds: 1,
  leadEveryMs: 100,
  scheduleEveryMs: 1_000,
  lockMs: 2_000,
  deadlines: { everyMs: 100, patienceSeconds: 1 },
};

let worker: { script: string; remove(): Promise<void> };
beforeAll(async () => {
  worker = await bundleWorker();
});
afterAll(() => worker.remove());

describe.each(['PostgreSQL', 'Redis'] as const)('with jobs on %s', (kind) => {
  let redis: RedisServer | null = null;
  let house: TestHouse;
  beforeEach(async () => {
    redis = kind === 'Redis' ? await redisServer() : null;
    house = await aHouse();
  });
  afterEach(async () => {
    await house.close();
    await redis?.stop();
  });

  const start = () =>
    spawnWorkers(
      {
        databaseUrl: house.url,
        redisUrl: redis?.url ?? null,
        logLevel: 'silent',
        publicUrl: 'http://127.0.0.1',
      },
      quick,
      0,
      worker.script,
    );
  const count = async (from: string): Promise<number> => {
    const found = await house.connection.pool.query<{ n: number }>(`select count(*)::int as n from ${from}`);
    return found.rows[0]?.n ?? Number.NaN;
  };
  const late = async () => {
    const holderStaffId = house.counters[0]?.staffId ?? null;
    for (let each = 0; each < lateWithEach; each += 1)
      await aDossier(house, { thresholds: [['overdue', '-1 minute']], holderStaffId });
  };
  const unfinished = async () =>
    (await count('dossier_clocks where next_check_at <= house_now()')) +
    (await count('deadline_events where delivered_at is null'));

  test('a hundred workers killed in the middle of their work: each late dossier has one record, each person is told once', async () => {
    const signals: (NodeJS.Signals | null)[] = [];
    let inMidWork = 0;
    let begun = 0;
    const killOver = async () => {
      while (begun < kills) {
        begun += 1;
        const victim = await start();
        await late();
        await sleep(Math.random() * 350);
        signals.push(await victim.kill());
        if ((await unfinished()) > 0) inMidWork += 1;
      }
    };
    await Promise.all(Array.from({ length: killers }, killOver));
    const laid = await count('dossiers');
    const byTheDead = await count('deadline_events where delivered_at is not null');

    const last = await start();
    await until('all were told', async () => (await unfinished()) === 0, 60_000);
    await last.stop();

    console.info(
      `${kind}: ${inMidWork} of ${signals.length} kills left work behind; the killed told of ${byTheDead} of ${laid} late dossiers`,
    );
    expect(signals).toEqual(Array.from({ length: kills }, () => 'SIGKILL'));
    expect(laid).toBe(kills * lateWithEach);
    // They were killed between two things done, neither before the first nor after the last.
    expect(inMidWork).toBeGreaterThan(kills / 4);
    expect(byTheDead).toBeGreaterThan(0);
    expect(await count('overdue_records where closed_at is null and voided_at is null')).toBe(laid);
    expect(await count('(select distinct dossier_id from overdue_records) late')).toBe(laid);
    expect(await count(`deadline_events where kind = 'overdue'`)).toBe(laid);
    expect(await count(`journal where name = 'deadline.crossed'`)).toBe(laid);
    const told = 1 + (await count(`posts where role = 'supervisor' and shop_id = '${house.shopId}'`));
    expect(await count('dossier_notices')).toBe(laid * told);
    expect(
      await count('(select 1 from dossier_notices group by dossier_id, to_id having count(*) > 1) twice'),
    ).toBe(0);
  }, 180_000);
});
