import { setTimeout as pause } from 'node:timers/promises';
import { layDossiers } from '@motcua/db/testing/lay-dossiers';
import { aGate, type Gate } from '@motcua/workers/testing/a-gate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenProcess } from './testing/open-process.ts';
import { type OwnHouse, ownHouse } from './testing/own-house.ts';

// A house without workers and without Redis: its api alone sweeps, reminds the desks in the morning and writes to
// applicants, also when it is killed over it; and with a worker beside it everything is still told once.

const late = 300;
const letters = 100;

let house: OwnHouse;
let gate: Gate;
let settings: Record<string, string>;
/** How often the gate heard of each notice. */
let heard: Gate['heard'];
let api: OpenProcess;

beforeAll(async () => {
  gate = await aGate();
  heard = gate.heard;
  settings = {
    NOTICE_CHANNEL: 'http',
    NOTICE_URL: gate.url,
    NOTICE_KEY: gate.key,
    HOUSE_KEY: Buffer.alloc(32, 7).toString('base64url'),
  };
  house = await ownHouse();
  api = await house.api(settings);
  await rows(`update shops set deadline_settings = '{"tellApplicants": true}'`);
});
afterAll(async () => {
  await house.close();
  gate.close();
});

test('an api alone records each late dossier once and tells each person once, although it is killed in the middle', async () => {
  await clockAt('2026-08-27 06:00');
  await layLate();
  await until(async () => (await count(`deadline_events where delivered_at is not null`)) > 20);
  expect(await count(`deadline_events where delivered_at is not null`)).toBeLessThan(late);
  await api.kill();
  api = await house.api(settings);
  await until(async () => (await count(`deadline_events where delivered_at is not null`)) === late);
  await checkRecords(late);
  // It is six in the morning: nothing is handed out, and nobody's telephone rings.
  expect(await count('dossier_notices where sent_at is not null')).toBe(0);
  expect(heard.size).toBe(0);

  await clockAt('2026-08-27 07:20');
  await until(() => heard.size > 20);
  await api.kill();
  expect(heard.size).toBeLessThan(letters);
  await clockAt('2026-08-27 07:40');
  api = await house.api(settings);
  await until(async () => (await count('dossier_notices where sent_at is null')) === 0);

  await checkDigests();
  await checkLetters(letters);
}, 480_000);

test('with a worker beside it everything is still told once', async () => {
  const before = { records: await count('overdue_records'), letters: await count(applicants) };
  const worker = await house.worker(settings);
  await clockAt('2026-08-28 06:30');
  await layLate();
  await until(async () => (await count('overdue_records')) === before.records + late);
  // What is delivered after the morning's hour would be told tomorrow: all of it is, before the hour comes.
  await until(
    async () => (await count('deadline_events where delivered_at is null and voided_at is null')) === 0,
  );
  await clockAt('2026-08-28 07:30');
  await until(() => heard.size > before.letters + 10);
  await worker.kill();
  // The api goes on alone. What the worker had begun is given up when it is old enough.
  await until(async () => (await count('dossier_notices where sent_at is null and begun_at is null')) === 0);
  await pause(500);
  await clockAt('2026-08-28 07:50');
  await until(async () => (await count('dossier_notices where sent_at is null')) === 0);

  await checkRecords(before.records + late);
  await checkDigests();
  await checkLetters(before.letters + letters);
}, 480_000);

const applicants = `dossier_notices where to_kind = 'applicant'`;
const rows = async (text: string) => (await house.outside.pool.query(text)).rows;
const count = async (from: string) => Number((await rows(`select count(*)::int as n from ${from}`))[0]?.n);

/** So many more dossiers became late a minute ago, and so many applicants are to be told of a receipt. */
async function layLate(): Promise<void> {
  await rows(`update dossiers set code = 'OLD-' || id where code like 'LAY-%'`);
  await layDossiers(house.outside.pool, { dossiers: late, open: late, due: late });
  await rows(`
    with chosen as (
      update applicants set email = 'nguoi.nop@example.vn' where dossier_id in
        (select id from dossiers where code like 'LAY-%' order by code limit ${letters})
      returning dossier_id, shop_id
    )
    insert into dossier_notices (shop_id, dossier_id, to_kind, kind, once, send_at)
    select shop_id, dossier_id, 'applicant', 'received', dossier_id || '/applicant.received/1', house_now() from chosen`);
}

async function checkRecords(dossiers: number): Promise<void> {
  expect(await count('overdue_records where closed_at is null and voided_at is null')).toBe(dossiers);
  expect(await count('(select distinct dossier_id from overdue_records) d')).toBe(dossiers);
}

/** Each person of each dossier was reminded once of each matter, and nothing was left. */
async function checkDigests(): Promise<void> {
  const staff = `dossier_notices where to_kind <> 'applicant'`;
  expect(
    await count(`(select 1 from ${staff} group by dossier_id, to_id, kind having count(*) > 1) twice`),
  ).toBe(0);
  expect(await count(`${staff} and outcome = 'sent' and kind = 'overdue'`)).toBeGreaterThan(late);
  expect(await count(`${staff} and outcome is null`)).toBe(0);
}

/** The gate heard of no notice twice, and of each that is said to be sent. */
async function checkLetters(all: number): Promise<void> {
  expect([...heard.values()].filter((times) => times > 1)).toEqual([]);
  const told = await rows(`select id::text, outcome from ${applicants}`);
  expect(told).toHaveLength(all);
  for (const { id, outcome } of told) {
    expect(['sent', 'unknown']).toContain(outcome);
    if (outcome === 'sent') expect(heard.get(id)).toBe(1);
  }
  // Eight are on their way at once: no more can be in doubt after each of the two kills.
  expect(told.filter(({ outcome }) => outcome === 'unknown').length).toBeLessThanOrEqual(16);
}

async function until(isSo: () => Promise<boolean> | boolean, withinMs = 120_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  // The clock is set by cutting every connection, this one's too.
  while (!(await Promise.resolve(isSo()).catch(() => false))) {
    if (performance.now() > deadline)
      throw new Error(
        `waited in vain: ${isSo}\n${JSON.stringify(await rows('select * from sweeps'))}${api.said()}`,
      );
    await pause(15);
  }
}

/** Sets the clock of the house to a moment on the wall of the shop, for every connection. */
async function clockAt(local: string): Promise<void> {
  const { pool } = house.outside;
  await pool.query(`do $$ begin execute format('alter database %I set motcua.clock_offset = %L', current_database(),
    ('${local}+07'::timestamptz - clock_timestamp())::text); end $$`);
  await pool
    .query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() order by pid`,
    )
    .catch(() => undefined);
  await pool.query('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined);
  while (pool.totalCount > 0) await pause(5);
}
