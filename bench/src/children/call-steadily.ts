import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Clerk } from '../place/lay-full-shop.ts';
import { doTask } from './do-task.ts';

export type CallSteadily = { url: string; clerks: Clerk[]; everyMs: number; seconds: number };
export type Called = {
  /** How long each call took that was answered, in milliseconds. */
  answered: number[];
  /** Calls that found nobody at the other end, or were cut off. */
  unanswered: number;
};

const patienceMs = 10_000;

/**
 * Clerks press their key at a steady pace, whether or not the last call has been answered: what waits behind a slow
 * answer is counted as well. Each call is finished before its clerk's turn comes again.
 */
doTask(async ({ url, clerks, everyMs, seconds }: CallSteadily): Promise<Called> => {
  const pool = new Pool(url, {
    connections: clerks.length,
    headersTimeout: patienceMs,
    connectTimeout: 1_000,
  });
  const answered: number[] = [];
  let unanswered = 0;
  const under: Promise<void>[] = [];
  const until = performance.now() + seconds * 1_000;
  for (let turn = 0; performance.now() < until; turn += 1) {
    const clerk = clerks[turn % clerks.length];
    if (clerk) under.push(callOnce(clerk));
    await sleep(everyMs);
  }
  await Promise.all(under);
  await pool.destroy();
  return { answered, unanswered };

  async function callOnce(clerk: Clerk): Promise<void> {
    try {
      const began = performance.now();
      const callId = await post(pool, clerk, `/counters/${clerk.counterId}/calls`);
      // A clerk whose last finish was cut off is told so; that is an answer of the house as well.
      answered.push(performance.now() - began);
      if (callId !== null) await post(pool, clerk, `/calls/${callId}/finish`);
    } catch {
      unanswered += 1;
    }
  }
});

/** The call's id, or null where the house refused. */
async function post(pool: Pool, clerk: Clerk, path: string): Promise<string | null> {
  const answer = await pool.request({
    method: 'POST',
    path: `/api/v1${path}`,
    headers: {
      cookie: clerk.cookie,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: '{}',
  });
  const said: unknown = await answer.body.json();
  if (answer.statusCode >= 500) throw new Error(`${path}: ${answer.statusCode}`);
  const callId = typeof said === 'object' && said !== null ? Reflect.get(said, 'callId') : undefined;
  return typeof callId === 'string' ? callId : null;
}
