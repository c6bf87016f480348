import type { Pool, PoolClient } from 'pg';

/** Above so many, the indexes are made afterwards. */
const manyDossiers = 50_000;

/**
 * Lays dossiers of the demonstration shop straight in SQL, for floods and figures: they have no history, and the finished
 * ones no applicant. Of the open ones `due` became late a minute ago; the others come due in the weeks to come. Their
 * codes are `LAY-1` to `LAY-n`, the open ones first.
 */
export async function layDossiers(
  pool: Pool,
  wish: { dossiers: number; open: number; due: number },
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // The rows are sound by how they are made; asking every foreign key of millions of them would be most of the work.
    await client.query(
      "set local session_replication_role = 'replica'; set local statement_timeout = '180s'",
    );
    await client.query("set local maintenance_work_mem = '256MB'; set local work_mem = '128MB'");
    const indexes = wish.dossiers > manyDossiers ? await takeIndexesOff(client) : [];
    await client.query(dossiersSql, [wish.dossiers, wish.open]);
    await client.query(clocksSql, [wish.open, wish.due]);
    await client.query(applicantsSql, [wish.open]);
    for (const index of indexes) await client.query(index);
    await client.query('commit');
    await client.query('analyze dossiers, dossier_clocks, applicants');
  } finally {
    client.release();
  }
}

/** @returns how to make them again */
async function takeIndexesOff(client: PoolClient): Promise<string[]> {
  const found = await client.query<{ name: string; definition: string }>(`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'public' and tablename in ('dossiers', 'dossier_clocks', 'applicants')
      and not exists (select 1 from pg_constraint where conname = indexname)`);
  for (const { name } of found.rows) await client.query(`drop index "${name}"`);
  return found.rows.map(({ definition }) => definition);
}

/** Ids in the order of time, as an index likes them best. */
const dossiersSql = `
  insert into dossiers (id, shop_id, code, agency_id, holder_agency_id, holder_staff_id, version_id, sector, channel,
    state, received_at, finished_at, returned_at, imported)
  select uuidv7(), s.id, 'LAY-' || n, a.id, a.id, case when n % 3 = 0 then w.id end, v.id, v.sector, 'counter',
    case when n <= $2 then 'processing' else 'returned' end::dossier_state,
    house_now() - make_interval(days => 5 + n % 20), case when n > $2 then house_now() - interval '2 days' end,
    case when n > $2 then house_now() - interval '1 day' end, false
  from generate_series(1, $1::int) n, (select id from shops where demo) s,
    (select id from agencies where code = 'phong-tu-phap') a, (select id, sector from procedure_versions limit 1) v,
    (select staff_id as id from posts where role = 'clerk' limit 1) w`;

const clocksSql = `
  with laid as (
    select id, shop_id, received_at, finished_at, substr(code, 5)::int as n, house_now() as now from dossiers
    where code like 'LAY-%'
  ), dated as (
    select *, case when n <= $2 then date_trunc('day', now, 'Asia/Ho_Chi_Minh') - interval '9 hours'
      when n <= $1 then now + make_interval(days => 4 + n % 20) else finished_at + interval '1 day' end as due_at
    from laid
  )
  insert into dossier_clocks (id, dossier_id, shop_id, kind, term, received_at, due_at, due_day, stopped_at,
    calendar_version, thresholds, next_check_at)
  select uuidv7(), id, shop_id, 'whole', '{"amount": 3, "unit": "working_day"}', received_at, due_at,
    (due_at at time zone 'Asia/Ho_Chi_Minh')::date, finished_at, 0,
    case when n <= $2 then jsonb_build_array(
        jsonb_build_object('kind', 'overdue', 'at', now - interval '1 minute'),
        jsonb_build_object('kind', 'escalate-1', 'at', now + interval '1 day'))
      when n <= $1 then jsonb_build_array(
        jsonb_build_object('kind', 'warn-3', 'at', due_at - interval '3 days'),
        jsonb_build_object('kind', 'overdue', 'at', due_at + interval '14 hours'))
      else '[]' end,
    case when n <= $2 then now - interval '1 minute' when n <= $1 then due_at - interval '3 days' end
  from dated`;

const applicantsSql = `
  insert into applicants (dossier_id, shop_id, kind, full_name, plain_name)
  select id, shop_id, 'citizen', 'Nguyễn Văn An', 'nguyen van an' from dossiers
  where code like 'LAY-%' and substr(code, 5)::int <= $1`;
