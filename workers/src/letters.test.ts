import { DossierId } from '@motcua/contracts/ids';
import { record } from '@motcua/db/journal/record';
import { inTransaction } from '@motcua/db/transaction';
import { usualTellingHours } from '@motcua/rules/dossiers/telling-hours';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aDossier } from '../testing/a-dossier.ts';
import { aGate, type Gate } from '../testing/a-gate.ts';
import { aHouse, type TestHouse } from '../testing/a-house.ts';
import { clockAt } from '../testing/clock-at.ts';
import { type RedisServer, redisServer } from '../testing/redis-server.ts';
import { spawnWorkers, type WorkerProcess } from '../testing/spawn-workers.ts';
import { until } from '../testing/until.ts';
import type { Pace } from './pace.ts';

// Letters to applicants, through the queue: an act, its line in the journal, one job, one letter.

/** Only the queue hurries; every watch sleeps. */
const queueOnly: Pace = {
  watchEveryMs: 600_000,
  patienceSeconds: 600,
  leadEveryMs: 200,
  scheduleEveryMs: 600_000,
  lockMs: 2_000,
  deadlines: { everyMs: 600_000, patienceSeconds: 600 },
};

describe.each(['PostgreSQL', 'Redis'] as const)('with jobs on %s', (kind) => {
  let redis: RedisServer | null = null;
  let house: TestHouse;
  let gate: Gate;
  let workers: WorkerProcess[] = [];
  beforeAll(async () => {
    redis = kind === 'Redis' ? await redisServer() : null;
  });
  afterAll(() => redis?.stop());
  beforeEach(async () => {
    house = await aHouse();
    gate = await aGate();
    await clockAt(house.connection, '2026-08-27 10:00');
    await rows(`update shops set deadline_settings = '{"tellApplicants": true}'`);
  });
  afterEach(async () => {
    for (const one of workers) await one.kill();
    workers = [];
    gate.close();
    await house.close();
    await redis?.wipe();
  });

  const rows = async (sql: string) => (await house.connection.pool.query(sql)).rows;
  const count = async (from: string) => Number((await rows(`select count(*) as n from ${from}`))[0]?.n);
  async function work(): Promise<WorkerProcess> {
    const { url, key } = gate;
    const one = await spawnWorkers(
      {
        databaseUrl: house.url,
        redisUrl: redis?.url ?? null,
        logLevel: 'silent',
        publicUrl: 'http://127.0.0.1',
        outside: {
          channel: { kind: 'http', url, key },
          hours: usualTellingHours,
          openNumber: String,
          lookUpAddress: () => null,
        },
      },
      queueOnly,
    );
    workers.push(one);
    await until(
      'the journal is read',
      async () => (await count("readers where name = 'jobs'")) === 1,
      20_000,
    );
    // What was laid before is told by the first round of the schedule; from here on it is the jobs'.
    await until(
      'the first round is over',
      async () => (await count(`sweeps where name = 'tell-applicants'`)) === 1,
      30_000,
    );
    return one;
  }
  /** Somebody's result is ready: the notice and the journal's line, as the act writes them. */
  async function decided(): Promise<void> {
    const { dossierId } = await aDossier(house, { thresholds: [], due: '3 days' });
    await inTransaction(house.db, async (tx) => {
      await tx.execute(`update dossiers set state = 'decided' where id = '${dossierId}'`);
      await tx.execute(`
        insert into applicants (dossier_id, shop_id, kind, full_name, plain_name, email)
        values ('${dossierId}', '${house.shopId}', 'citizen', 'Nguyễn Văn An', 'nguyen van an', 'an@example.vn')`);
      await tx.execute(`
        insert into dossier_notices (shop_id, dossier_id, to_kind, kind, once, send_at)
        values ('${house.shopId}', '${dossierId}', 'applicant', 'result', '${dossierId}/applicant.result/4', house_now())`);
      await record(tx, {
        name: 'dossier.acted',
        shopId: house.shopId,
        actor: { kind: 'clock' },
        payload: {
          dossierId: DossierId.parse(dossierId),
          code: null,
          act: 'decide',
          from: 'processing',
          to: 'decided',
          sequence: 4,
        },
      });
    });
    house.nudge();
  }

  test('a letter goes out within seconds of its act, by its own job', async () => {
    await work();
    await decided();

    await until(
      'the letter is sent',
      async () => (await count(`dossier_notices where outcome = 'sent'`)) === 1,
      15_000,
    );

    expect([...gate.heard.values()]).toEqual([1]);
  });

  test('workers that are killed in the middle send no letter twice, and leave none but what was on its way', async () => {
    const letters = 80;
    await work();
    const doomed = await work();
    for (let each = 0; each < letters; each += 1) await decided();
    await until('some are sent', () => gate.heard.size > 10, 20_000);
    await doomed.kill();
    await work();

    await until(
      'none waits',
      async () => (await count(`dossier_notices where sent_at is null and begun_at is null`)) === 0,
      45_000,
    );
    await until(
      'what is on its way arrives',
      async () => (await count(`dossier_notices where outcome is null`)) <= 8,
    );

    expect([...gate.heard.values()].filter((times) => times > 1)).toEqual([]);
    const sent = await rows(`select id::text from dossier_notices where outcome = 'sent'`);
    expect(sent.length).toBeGreaterThanOrEqual(letters - 8);
    for (const { id } of sent) expect(gate.heard.get(id)).toBe(1);
  });
});
