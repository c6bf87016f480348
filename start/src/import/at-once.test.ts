import { readAfter } from '@motcua/db/journal/read';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ImportHouse, importHouse } from '../../testing/import-house.ts';

// What is imported while others import, and while the house is open.

let house: ImportHouse;
beforeEach(async () => {
  house = await importHouse();
});
afterEach(() => house.close());

const lines = 500;
const file = [
  'code,received,due,finished,unit',
  ...Array.from({ length: lines }, (_, at) => `AT-${at},2023-08-21T08:30:00,2023-08-25,,Phòng Tư pháp`),
  '',
].join('\n');
const count = async (from: string) =>
  (await house.rows<{ n: number }>(`select count(*)::int as n from ${from}`))[0]?.n;

test('of two who bring the same file at the same moment one brings it whole, and the other is sent away with nothing done', async () => {
  const both = await Promise.allSettled([house.bring('dossiers', file), house.bring('dossiers', file)]);

  const [won] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const [lost] = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(won).toMatchObject({ rows: lines, refused: [], landed: lines });
  expect(lost).toMatchObject({ sentence: { en: expect.stringMatching(/import/i) } });
  expect(await count('dossiers')).toBe(lines);
  expect(await count('dossier_lines')).toBe(lines);
  expect(await count(`journal where name = 'dossiers.imported'`)).toBe(1);

  expect(await house.bring('dossiers', file)).toMatchObject({ refused: [], landed: 0 });
  expect(await count('dossiers')).toBe(lines);
});

test('while a file lands, what is called in the hall is heard at once', async () => {
  // Somebody else holds what the landing writes last, so that it stands open in the middle.
  const holder = await house.connection.pool.connect();
  await holder.query('set idle_in_transaction_session_timeout = 0');
  await holder.query('begin');
  await holder.query('lock table promised_dates in share mode');
  const landing = house.bring('dossiers', file);
  const stands = `pg_stat_activity where application_name = 'motcua-import' and wait_event_type = 'Lock'
    and datname = current_database()`;
  await expect.poll(() => count(stands), { timeout: 30_000 }).toBe(1);
  await house.rows(
    `insert into journal (name, actor_kind, reason, payload) values ('day.closed', 'clock', 'called', '{}')`,
  );

  const heard = await readAfter(house.connection.db, null);
  const inTheMiddle = await count('dossiers');
  await holder.query('rollback');
  holder.release(true);
  await landing;

  expect(heard.rows.map(({ reason }) => reason)).toContain('called');
  expect(inTheMiddle).toBe(0);
  expect(await count('dossiers')).toBe(lines);
});
