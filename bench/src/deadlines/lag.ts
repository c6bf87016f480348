import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RedisServer, redisServer } from '@motcua/workers/testing/redis-server';
import type { Place } from '../place/open-place.ts';
import { type NodeProcess, spawnNode } from '../place/spawn-node.ts';
import { atMost, type Line } from '../tell/line.ts';

/** Moments at which a dossier falls due, in seconds from the beginning of a stretch: at any phase of the sweep. */
const dueAfter = [1, 4, 7, 11, 16, 20];
const patienceMs = 90_000;

/**
 * How long after its due moment a dossier has its row, at the house's usual pace, in a real worker process: with Redis,
 * right after Redis was wiped, and while Redis is away. The worst of several is told.
 */
export async function lagLines(place: Place, say: (words: string) => void): Promise<Line[]> {
  const redis = await startedRedis();
  if (!redis) say('no redis-server on this machine: only the house without Redis is measured');
  const worker = await startWorker(place, redis?.url ?? null);
  try {
    const lines: Line[] = [];
    if (redis) {
      lines.push(bounded(20, 'with Redis', await worstLag(place)));
      await redis.wipe();
      lines.push(bounded(60, 'Redis wiped', await worstLag(place)));
      await redis.kill();
    }
    lines.push(bounded(60, redis ? 'Redis gone' : 'without Redis', await worstLag(place)));
    for (const { name, figure } of lines) say(`${name}: ${figure.toFixed(1)} s`);
    return lines;
  } finally {
    await worker.stop();
    await redis?.stop();
  }
}

const bounded = (seconds: number, when: string, figure: number) =>
  atMost(seconds, { name: `deadlines: from due to row, ${when}`, unit: 's', figure, floor: null });

async function startedRedis(): Promise<RedisServer | null> {
  const there = spawnSync('redis-server', ['--version']);
  return there.error ? null : redisServer();
}

async function startWorker(place: Place, redisUrl: string | null): Promise<NodeProcess> {
  const worker = spawnNode('start/src/worker-only.ts', {
    DATABASE_URL: place.databaseUrl,
    LOG_LEVEL: 'error',
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
  });
  const until = performance.now() + 60_000;
  while (!worker.said().includes('workers: open')) {
    if (performance.now() > until || worker.child.exitCode !== null)
      throw new Error(`the worker did not start: ${worker.said()}`);
    await sleep(50);
  }
  return worker;
}

let stretch = 0;
/** Lets dossiers fall due one after the other and waits until each has its row. @returns the longest wait, in seconds */
async function worstLag({ pool }: Place): Promise<number> {
  stretch += 1;
  const laid = await pool.query<{ id: string }>(
    `with aim as (
       select n, due, (select c.id from dossiers d join dossier_clocks c on c.dossier_id = d.id where d.code = 'LAY-' || (90000 + $1 * 100 + n))
         as clock_id
       from unnest($2::int[]) with ordinality one (due, n)
     )
     update dossier_clocks c set version = version + 1, next_check_at = house_now() + make_interval(secs => aim.due),
       thresholds = jsonb_build_array(jsonb_build_object('kind', 'overdue', 'at', house_now() + make_interval(secs => aim.due)))
     from aim where c.id = aim.clock_id returning c.id`,
    [stretch, dueAfter],
  );
  const ids = laid.rows.map(({ id }) => id);
  const until = performance.now() + patienceMs;
  for (;;) {
    const found = await pool.query<{ rows: number; worst: string }>(
      `select count(*)::int as rows, max(extract(epoch from at - threshold_at)) as worst from deadline_events
       where clock_id = any($1) and kind = 'overdue'`,
      [ids],
    );
    const row = found.rows[0];
    if (row?.rows === dueAfter.length) return Number(row.worst);
    if (performance.now() > until) return Number.POSITIVE_INFINITY;
    await sleep(200);
  }
}
