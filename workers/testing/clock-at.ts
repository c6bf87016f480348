import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '@motcua/db/connect';

/**
 * Sets the clock of the house to a moment on the wall in Vietnam, from where it goes on. The database keeps it, so every
 * connection is made anew.
 */
export async function clockAt({ pool }: Connection, local: string): Promise<void> {
  await pool.query(`
    do $$ begin execute format('alter database %I set motcua.clock_offset = %L', current_database(),
      ('${local}+07'::timestamptz - clock_timestamp())::text); end $$`);
  await pool
    .query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()')
    .catch(() => undefined);
  while (pool.totalCount > 0) await sleep(2);
}
