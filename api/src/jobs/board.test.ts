import { queueSchema } from '@motcua/contracts/job-queues';
import { createPostgresBackend, Queue, runMigrations } from 'bullmq';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHouse, demoPassword, type TestHouse } from '../../testing/build-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await buildHouse();
  const client = await house.house.connection.pool.connect();
  await runMigrations(client, queueSchema);
  client.release();
  const queue = new Queue(
    'overdue',
    { connection: { connectionString: house.databaseUrl, schema: queueSchema, max: 1 } },
    createPostgresBackend,
  );
  await queue.add('deliver-crossing', { eventId: crypto.randomUUID() });
  await queue.getBackend().close(true);
});
afterAll(() => house.close());

/** The cookie of somebody who signed in: the dashboard lies beside the API and knows people by it. */
async function cookieOf(username: string): Promise<string> {
  const answer = await house.nobody.ask('POST /session', { username, password: demoPassword });
  return `${answer.cookies[0]?.name}=${answer.cookies[0]?.value}`;
}
const look = (path: string, cookie?: string) =>
  house.app.inject({ method: 'GET', url: `/admin/jobs${path}`, headers: cookie ? { cookie } : {} });

test('an administrator sees the queues of the workers and what lies in them', async () => {
  const administrator = await cookieOf('quantri');

  const page = await look('', administrator);
  const queues = await look('/api/queues?activeQueue=overdue&status=latest', administrator);

  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).toContain("base-uri 'self'");
  expect(page.body).not.toContain('googleapis');
  expect(queues.statusCode).toBe(200);
  const told = queues.json<{ queues: { name: string; counts: { waiting: number } }[] }>();
  expect(told.queues.map(({ name, counts }) => [name, counts.waiting])).toEqual([
    ['jobs', 0],
    ['deadlines', 0],
    ['overdue', 1],
    ['notices', 0],
  ]);
});

test.each(['hotich', 'truongbophan'])('%s is refused', async (username) => {
  const person = await cookieOf(username);
  expect((await look('', person)).statusCode).toBe(403);
  expect((await look('/api/queues', person)).statusCode).toBe(403);
});

test('who is not signed in is refused, also its files', async () => {
  expect((await look('')).json()).toMatchObject({ code: 'sign-in-needed' });
  expect((await look('/api/queues')).statusCode).toBe(401);
  expect((await look('/static/js/main.js')).statusCode).toBe(401);
});
