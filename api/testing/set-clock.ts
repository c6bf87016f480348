import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@motcua/db/connect';
import type { TestHouse } from './build-house.ts';

/**
 * Sets the clock of the house, which goes on from there. The database keeps it, so every connection is made anew.
 * @param instant ISO 8601 with its offset
 */
export async function setClock(house: TestHouse, instant: string): Promise<void> {
  const { pool } = house.house.connection;
  const winder = connect(house.databaseUrl, { name: 'winder', max: 1 });
  try {
    await winder.pool.query(`
      do $$ begin execute format('alter database %I set motcua.clock_offset = %L', current_database(),
        ('${instant}'::timestamptz - clock_timestamp())::text); end $$`);
    await winder.pool.query(`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`);
    while (pool.totalCount > 0) await sleep(2);
  } finally {
    await winder.close();
  }
}
