import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../testing/fresh-database.ts';
import { type Connection, connect } from '../connect.ts';
import { type Candidate, standForLead } from './lead.ts';

let database: FreshDatabase;
let connection: Connection;
let standing: Candidate[];
beforeEach(async () => {
  database = await freshDatabase();
  connection = connect(database.url, { max: 1 });
  standing = [];
});
afterEach(async () => {
  for (const candidate of standing) await candidate.close();
  await connection.close();
  await database.drop();
});

type Step = 'began' | 'ended';

function stand(steps: Step[] = []): Candidate {
  const candidate = standForLead({
    databaseUrl: database.url,
    name: 'jobs',
    lookEveryMs: 100,
    async takeOffice() {
      steps.push('began');
      return { end: async () => void steps.push('ended') };
    },
    onTrouble: () => undefined,
  });
  standing.push(candidate);
  return candidate;
}

const leaders = () => standing.filter((candidate) => candidate.leads()).length;
const soon = { timeout: 5_000, interval: 20 };

test('of five that stand, one leads', async () => {
  for (let n = 0; n < 5; n += 1) stand();

  await vi.waitUntil(() => leaders() === 1, soon);
  await new Promise((resolve) => setTimeout(resolve, 500));

  expect(leaders()).toBe(1);
});

test('when the leading one leaves, another takes over', async () => {
  const steps: Step[] = [];
  const first = stand(steps);
  await vi.waitUntil(() => first.leads(), soon);
  const second = stand();

  await first.close();

  await vi.waitUntil(() => second.leads(), soon);
  expect(steps).toEqual(['began', 'ended']);
});

test('a leading process whose connection is cut stops leading, and somebody leads again', async () => {
  const steps: Step[] = [];
  const first = stand(steps);
  await vi.waitUntil(() => first.leads(), soon);

  await connection.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'motcua-lead' and datname = current_database()`,
  );

  await vi.waitUntil(() => steps.length >= 3, soon);
  expect(steps).toEqual(['began', 'ended', 'began']);
});
