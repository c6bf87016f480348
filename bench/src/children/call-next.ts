import type { Clerk } from '../place/lay-full-shop.ts';
import { doTask } from './do-task.ts';
import { forAWhile, type Pace } from './for-a-while.ts';
import { type KeepAlive, keepAlive } from './keep-alive.ts';

export type CallNext = Pace & { url: string; clerks: Clerk[] };

/** Every clerk calls whoever is next, finishes, and calls again, over HTTP, until nobody waits or the time is up. */
doTask(async ({ url, clerks, ...pace }: CallNext) => {
  const desks = await Promise.all(clerks.map(async (clerk) => ({ clerk, connection: await keepAlive(url) })));
  const measured = await forAWhile(pace, async (index) => {
    const desk = desks[index];
    if (!desk) return false;
    const { clerk, connection } = desk;
    const called = await send(connection, clerk, `/counters/${clerk.counterId}/calls`);
    if (called === null) return false;
    await send(connection, clerk, `/calls/${called}/finish`);
    return true;
  });
  for (const { connection } of desks) connection.close();
  return measured;
});

/** The call's id, or null when nobody waits any more. */
async function send(connection: KeepAlive, clerk: Clerk, path: string): Promise<string | null> {
  const { status, body } = await connection.post(
    `/api/v1${path}`,
    { cookie: clerk.cookie, 'idempotency-key': crypto.randomUUID() },
    '{}',
  );
  if (status === 409 && body.includes('nobody-waiting')) return null;
  const said: unknown = JSON.parse(body);
  if (status !== 200 || typeof said !== 'object' || said === null)
    throw new Error(`${path} was refused: ${status} ${body}`);
  return String(Reflect.get(said, 'callId'));
}
