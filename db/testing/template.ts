import pg from 'pg';
import { migrate } from '../src/migrate.ts';

/** The database every test database is cloned from: all migrations, no data. */
export const templateName = 'motcua_template';

/** Builds the template once for a server. Nobody may connect to it afterwards, or cloning would have to wait. */
export async function buildTemplate(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, `create database ${templateName}`);
  await migrate(urlOf(adminUrl, templateName));
  await asAdmin(adminUrl, `alter database ${templateName} with is_template true allow_connections false`);
}

/** The same server, another database. */
export function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement on the server's own database. */
export async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 20_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
