import pg from 'pg';
import { EmbeddedTrouble } from './embedded-trouble.ts';
import { passwordFile } from './password.ts';

/** Creates the house's database on a new cluster; says so plainly when the kept password is not the server's. */
export async function ensureDatabase(
  url: (database: string) => string,
  name: string,
  folder: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: url('postgres'), connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === '28P01')
      throw new EmbeddedTrouble('wrong-password', { folder, detail: passwordFile(folder) });
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
