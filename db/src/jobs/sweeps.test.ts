import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../testing/fresh-database.ts';
import { type Connection, connect } from '../connect.ts';
import { findSweepAges, isSweepLate, recordSweep } from './sweeps.ts';

let database: FreshDatabase;
let connection: Connection;
beforeEach(async () => {
  database = await freshDatabase();
  connection = connect(database.url, { max: 1 });
});
afterEach(async () => {
  await connection.close();
  await database.drop();
});

const often = { everySeconds: 15 };
const nightly = { dailyAt: '00:05' };

/** Puts the clock of the house on a time in Vietnam, for the one connection of this test. */
async function clockAt(instant: string): Promise<void> {
  await connection.pool.query(
    `select set_config('motcua.clock_offset', ('${instant}+07'::timestamptz - clock_timestamp())::text, false)`,
  );
}

const late = (rhythm: Parameters<typeof isSweepLate>[2]) => isSweepLate(connection.db, 'sweep', rhythm, 60);

test('a sweep that was never done is late', async () => {
  expect(await late(often)).toBe(true);
  expect(await late(nightly)).toBe(true);
});

test('a sweep done over and over is late after its patience', async () => {
  await clockAt('2026-11-24 10:00:00');
  await recordSweep(connection.db, 'sweep');

  await clockAt('2026-11-24 10:00:55');
  expect(await late(often)).toBe(false);
  await clockAt('2026-11-24 10:01:05');
  expect(await late(often)).toBe(true);
});

test.each([
  ['2026-11-24 08:00:00', '2026-11-24 23:59:00', false],
  ['2026-11-24 08:00:00', '2026-11-25 00:04:00', false],
  ['2026-11-24 08:00:00', '2026-11-25 00:06:00', true],
  ['2026-11-25 00:04:00', '2026-11-25 00:06:00', true],
  ['2026-11-25 00:05:30', '2026-11-25 23:00:00', false],
  ['2026-11-24 08:00:00', '2026-11-27 12:00:00', true],
])('a nightly sweep done at %s is late at %s: %s', async (done, now, isLate) => {
  await clockAt(done);
  await recordSweep(connection.db, 'sweep');

  await clockAt(now);
  expect(await late(nightly)).toBe(isLate);
});

test('a sweep that seems to have been done in the future is late: the clock was set back', async () => {
  await clockAt('2026-11-25 08:00:00');
  await recordSweep(connection.db, 'sweep');

  await clockAt('2026-11-24 08:00:00');
  expect(await late(often)).toBe(true);
});

test('the age of a sweep is told in seconds', async () => {
  await clockAt('2026-11-24 10:00:00');
  await recordSweep(connection.db, 'sweep');

  await clockAt('2026-11-24 10:02:00');
  expect((await findSweepAges(connection.db)).get('sweep')).toBeCloseTo(120, 0);
});
