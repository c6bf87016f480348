import { layDossiers } from '@motcua/db/testing/lay-dossiers';
import type { Pool } from 'pg';

export const dossiers = 1_000_000;
export const open = 100_000;

/** A shop's archive: a million dossiers, a tenth of them open and none due. @returns how long it took, in seconds */
export async function layMillion(pool: Pool): Promise<number> {
  const began = performance.now();
  await layDossiers(pool, { dossiers, open, due: 0 });
  return (performance.now() - began) / 1_000;
}

/**
 * Makes so many open dossiers late at once, from the n-th on, under a new version of their clocks. What they were late
 * by before is voided, so that each round does the same work.
 */
export async function makeLate(pool: Pool, from: number, count: number): Promise<void> {
  const range = [from, from + count];
  await pool.query(
    `update overdue_records set voided_at = house_now(), void_reason = 'another round' where voided_at is null
     and dossier_id in (select id from dossiers where code in (select 'LAY-' || n from generate_series($1::int, $2::int - 1) n))`,
    range,
  );
  await pool.query(
    `update dossier_clocks c set version = version + 1, next_check_at = house_now() - interval '1 minute',
       thresholds = jsonb_build_array(jsonb_build_object('kind', 'overdue', 'at', house_now() - interval '1 minute'),
         jsonb_build_object('kind', 'escalate-1', 'at', house_now() + interval '1 day'))
     where dossier_id in (select id from dossiers where code in (select 'LAY-' || n from generate_series($1::int, $2::int - 1) n))`,
    range,
  );
  await pool.query('vacuum analyze dossier_clocks');
  await pool.query('checkpoint');
}
