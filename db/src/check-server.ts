import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { sqlState } from './sql-state.ts';

/** What is wrong with a PostgreSQL server somebody else runs, as a word; `place` names it without its password. */
export type ServerTrouble = {
  code: 'unreachable' | 'wrong-password' | 'unknown-database' | 'too-old' | 'not-utf8' | 'no-rights';
  place: string;
  detail: string;
};

const oldestVersion = 150_000;

/**
 * Looks whether the house can live on this server before anything is done there.
 * @param databaseUrl `postgres://user:password@host:port/database`
 * @returns null when it can
 */
export async function checkServer(databaseUrl: string): Promise<ServerTrouble | null> {
  const client = await openWhenUp(databaseUrl).catch((error: unknown) => troubleOf(error, databaseUrl));
  if ('code' in client) return client;
  try {
    const { rows } = await client.query<FoundServer>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as shown,
              current_setting('server_encoding') as encoding, current_user as person,
              has_database_privilege(current_database(), 'CREATE') as "mayCreate"`,
    );
    const unfit = rows[0] ? judgeServer(rows[0]) : null;
    return unfit === null ? null : { ...unfit, place: placeOf(databaseUrl) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What a server says about itself. */
export type FoundServer = {
  version: number;
  shown: string;
  encoding: string;
  person: string;
  mayCreate: boolean;
};

/** Whether the house can live on a server like this, or why not. */
export function judgeServer(found: FoundServer): Pick<ServerTrouble, 'code' | 'detail'> | null {
  if (found.version < oldestVersion) return { code: 'too-old', detail: found.shown };
  if (found.encoding !== 'UTF8') return { code: 'not-utf8', detail: found.encoding };
  return found.mayCreate ? null : { code: 'no-rights', detail: found.person };
}

/** A server that is just starting up (57P03) is waited for, up to half a minute. */
async function openWhenUp(databaseUrl: string): Promise<pg.Client> {
  for (let tries = 1; ; tries += 1) {
    const client = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (sqlState(error) !== '57P03' || tries >= 60) throw error;
      await pause(500);
    }
  }
}

function troubleOf(error: unknown, databaseUrl: string): ServerTrouble {
  const place = placeOf(databaseUrl);
  const { username, pathname } = new URL(databaseUrl);
  const state = sqlState(error);
  if (state === '28P01' || state === '28000') {
    return { code: 'wrong-password', place, detail: decodeURIComponent(username) };
  }
  if (state === '3D000')
    return { code: 'unknown-database', place, detail: decodeURIComponent(pathname.slice(1)) };
  const said = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { code: 'unreachable', place, detail: said || (error instanceof Error ? error.message : '?') };
}

function placeOf(databaseUrl: string): string {
  const { hostname, port } = new URL(databaseUrl);
  return `${hostname}:${port || 5432}`;
}
