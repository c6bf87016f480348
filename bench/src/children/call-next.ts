import { Pool } from 'undici';
import type { Clerk } from '../place/lay-full-shop.ts';
import { doTask } from './do-task.ts';
import { forAWhile, type Pace } from './for-a-while.ts';

export type CallNext = Pace & { url: string; clerks: Clerk[] };

/** Every clerk calls whoever is next, finishes, and calls again, over HTTP, until nobody waits or the time is up. */
doTask(async ({ url, clerks, ...pace }: CallNext) => {
  const pool = new Pool(url, { connections: clerks.length });
  const measured = await forAWhile(pace, async (connection) => {
    const clerk = clerks[connection];
    if (!clerk) return false;
    const called = await send(pool, clerk, `/counters/${clerk.counterId}/calls`);
    if (called.status === 409) return false;
    await send(pool, clerk, `/calls/${called.callId}/finish`);
    return true;
  });
  await pool.close();
  return measured;
});

async function send(pool: Pool, clerk: Clerk, path: string): Promise<{ status: number; callId: string }> {
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
  const words: unknown = await answer.body.json();
  const nobodyLeft = answer.statusCode === 409 && JSON.stringify(words).includes('nobody-waiting');
  if (answer.statusCode !== 200 && !nobodyLeft)
    throw new Error(`${path} was refused: ${answer.statusCode} ${JSON.stringify(words)}`);
  const callId: unknown = typeof words === 'object' && words !== null ? Reflect.get(words, 'callId') : null;
  return { status: answer.statusCode, callId: String(callId) };
}
