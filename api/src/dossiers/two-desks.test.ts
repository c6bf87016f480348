import { AgencyId, DossierId } from '@motcua/contracts/ids';
import { asDesk } from '@motcua/db/dossiers/as-desk';
import { findClocks } from '@motcua/db/dossiers/clocks';
import { findLateness } from '@motcua/db/dossiers/find-lateness';
import { findOutgoingNumber } from '@motcua/db/dossiers/outgoing';
import { findPapers } from '@motcua/db/dossiers/papers';
import { findPromises } from '@motcua/db/dossiers/promises';
import { inSnapshot } from '@motcua/db/transaction';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHouse, type TestHouse } from '../../testing/build-house.ts';
import { type DossierDesk, dossierDesk } from '../../testing/dossier-desk.ts';

// Two desks in one shop. What belongs to a dossier of one is not there for the other: PostgreSQL holds that lock itself,
// so these questions are put to it without a single condition, as if somebody had forgotten the first lock.

const tables = [
  'dossier_papers',
  'dossier_clocks',
  'promised_dates',
  'deadline_events',
  'overdue_records',
  'overdue_shares',
  'outgoing_papers',
] as const;
type Table = (typeof tables)[number];

let house: TestHouse;
let desk: DossierDesk;
let justices: DossierId;
let polices: DossierId;

beforeAll(async () => {
  house = await buildHouse();
  desk = await dossierDesk(house, ['hotich', 'congan', 'truongbophan']);
  await desk.at('2026-08-20T08:00');
  justices = await aLateDossier('hotich', 'phong-tu-phap');
  polices = await aLateDossier('congan', 'cong-an');
});
afterAll(() => house.close());

/** With a row in every table that has a lock. */
async function aLateDossier(clerk: string, agency: string): Promise<DossierId> {
  const received = await desk.receive(clerk, { papers: [{ name: 'Tờ khai', originals: 1, pages: 2 }] });
  const dossierId = DossierId.parse(received.dossierId);
  // Printed once, the receipt has its outgoing number.
  expect((await desk.as(clerk).ask(`GET /dossiers/${dossierId}/papers/receipt`)).statusCode).toBe(200);
  await house.house.connection.pool.query(
    `with clock as (select id, shop_id, due_at from dossier_clocks where dossier_id = $1 and kind = 'whole'),
      event as (insert into deadline_events (dossier_id, clock_id, shop_id, kind, version, threshold_at)
        select $1, id, shop_id, 'overdue', 1, due_at from clock),
      late as (insert into overdue_records (dossier_id, shop_id, due_at) select $1, shop_id, due_at from clock returning id)
    insert into overdue_shares (record_id, agency_id, late_minutes, cause, fault, proof)
    select id, $2, 60, 'workload', 'objective', 'Báo cáo' from late`,
    [dossierId, desk.agency(agency)],
  );
  return dossierId;
}

const ofDossier = (table: Table) =>
  table === 'overdue_shares'
    ? '(select o.dossier_id from overdue_records o where o.id = overdue_shares.record_id)'
    : 'dossier_id';

/** Whose rows somebody sees in a table, straight in SQL. */
async function seenIn(
  table: Table,
  who: { agency: string; head?: boolean; shop?: string },
): Promise<string[]> {
  const client = await house.house.connection.pool.connect();
  try {
    await client.query('begin');
    await client.query(
      "select set_config('motcua.shop', $1, true), set_config('motcua.agency', $2, true), set_config('motcua.head', $3, true)",
      [who.shop ?? house.shopId, who.agency, who.head === true ? 'on' : 'off'],
    );
    await client.query('set local role motcua_desk');
    const seen = await client.query<{ dossierId: string }>(
      `select distinct coalesce(${ofDossier(table)}::text, 'hidden') as "dossierId" from ${table} order by 1`,
    );
    return seen.rows.map((row) => row.dossierId);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe.each(tables)('in %s', (table) => {
  test('the owner finds rows of both, so that an empty answer means a lock', async () => {
    const all = await house.house.connection.pool.query<{ dossierId: string }>(
      `select distinct ${ofDossier(table)} as "dossierId" from ${table}`,
    );
    expect(all.rows.map((row) => row.dossierId).toSorted()).toEqual([justices, polices].toSorted());
  });

  test('the police desk sees nothing of justice, and the justice desk nothing of the police', async () => {
    expect(await seenIn(table, { agency: desk.agency('cong-an') })).toEqual([polices]);
    expect(await seenIn(table, { agency: desk.agency('phong-tu-phap') })).toEqual([justices]);
  });

  test('the head of the unit sees both, of this shop and of no other', async () => {
    expect(await seenIn(table, { agency: '', head: true })).toEqual([justices, polices].toSorted());
    const elsewhere = '00000000-0000-4000-8000-000000000000';
    expect(await seenIn(table, { agency: '', head: true, shop: elsewhere })).toEqual([]);
  });

  test('somebody whom no agency sent sees nothing, and nobody changes a row', async () => {
    expect(await seenIn(table, { agency: '' })).toEqual([]);
    const client = await house.house.connection.pool.connect();
    try {
      await client.query('begin');
      await client.query('set local role motcua_desk');
      await expect(client.query(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

test('the house’s own questions find nothing of another desk either, even by its id', async () => {
  const asked = (agency: string, dossierId: DossierId) =>
    inSnapshot(house.house.db, async (tx) => {
      await asDesk(tx, {
        shopId: house.shopId,
        agencyId: AgencyId.parse(desk.agency(agency)),
        head: false,
      });
      const receipt = { dossierId, paper: 'receipt', sequence: 1 };
      return {
        papers: (await findPapers(tx, dossierId)).length,
        clocks: (await findClocks(tx, dossierId)).length > 0,
        promises: (await findPromises(tx, dossierId)).length,
        late: (await findLateness(tx, dossierId)) !== null,
        number: (await findOutgoingNumber(tx, receipt)) !== null,
      };
    });

  const nothing = { papers: 0, clocks: false, promises: 0, late: false, number: false };
  const everything = { papers: 1, clocks: true, promises: 1, late: true, number: true };
  expect(await asked('cong-an', justices)).toEqual(nothing);
  expect(await asked('phong-tu-phap', polices)).toEqual(nothing);
  expect(await asked('cong-an', polices)).toEqual(everything);
  expect(await asked('phong-tu-phap', justices)).toEqual(everything);
});

test('an agency that is asked sees what belongs to that dossier, and only while it is asked', async () => {
  const { pool } = house.house.connection;
  const police = { agency: desk.agency('cong-an') };
  const seen = async () => (await Promise.all(tables.map((table) => seenIn(table, police)))).flat();
  await pool.query(
    `insert into dossier_clocks (dossier_id, shop_id, kind, agency_id, term, received_at, due_at, due_day, calendar_version)
      select dossier_id, shop_id, 'share', $2, term, received_at, due_at, due_day, calendar_version
      from dossier_clocks where dossier_id = $1 and kind = 'whole'`,
    [justices, police.agency],
  );
  expect(new Set(await seen())).toEqual(new Set([justices, polices]));

  await pool.query(
    "update dossier_clocks set stopped_at = house_now() where dossier_id = $1 and kind = 'share'",
    [justices],
  );
  expect(new Set(await seen())).toEqual(new Set([polices]));
});

test('what no agency may know of another’s dossier, its papers do not tell either', async () => {
  for (const form of ['receipt', 'control', 'fee', 'apology.pdf'])
    expect((await desk.as('congan').ask(`GET /dossiers/${justices}/papers/${form}`)).statusCode).toBe(404);
});
