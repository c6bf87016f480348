import pg from 'pg';

/**
 * Sets the clock of a running house, which goes on from there. The database keeps it, so every connection is made anew.
 * @param instant ISO 8601 with its offset
 */
export async function windClock(url: string, instant: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`
      do $$ begin execute format('alter database %I set motcua.clock_offset = %L', current_database(),
        (${pg.escapeLiteral(instant)}::timestamptz - clock_timestamp())::text); end $$`);
    await client.query(`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`);
  } finally {
    await client.end();
  }
}
