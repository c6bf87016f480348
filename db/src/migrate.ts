import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as apply } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));
/** Any number will do; it only has to be the same in every process. */
const lock = 0x6d6f7463;

/**
 * Brings the database to the newest shape and checks that every migration of the journal was really applied: drizzle
 * skips, without a word, one whose time stamp is older than the newest applied. Two processes never migrate at once.
 * @returns how many migrations the database has now
 */
export async function migrate(databaseUrl: string): Promise<{ applied: number }> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    await apply(drizzle(client), { migrationsFolder });
    const wanted = await journalLength();
    const found = await client.query<{ count: string }>('select count(*) from drizzle.__drizzle_migrations');
    const applied = Number(found.rows[0]?.count ?? 0);
    if (applied !== wanted)
      throw new Error(`the database has ${applied} migrations where the house has ${wanted}`);
    await client.query('select rebase_journal()');
    return { applied };
  } finally {
    await client.end();
  }
}

async function journalLength(): Promise<number> {
  const journal: unknown = JSON.parse(await readFile(`${migrationsFolder}/meta/_journal.json`, 'utf8'));
  if (
    typeof journal !== 'object' ||
    journal === null ||
    !('entries' in journal) ||
    !Array.isArray(journal.entries)
  )
    throw new Error('the journal of migrations cannot be read');
  return journal.entries.length;
}
