import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import * as schema from './schema.ts';

export type Database = NodePgDatabase<typeof schema> & { $client: pg.Pool };
/** A running transaction. Acts take one, so that whoever calls them decides what belongs together. */
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0];

export type Connection = { db: Database; pool: pg.Pool; close(): Promise<void> };

/**
 * A pool on `pg`: the driver that rejects every statement of a transaction whose backend was killed, where postgres.js
 * hangs or runs it outside (docs/decisions/0003). Every wait has a limit.
 * @param url `postgres://…`
 * @param onTrouble told of errors on idle connections, which would otherwise end the process
 */
export function connect(
  url: string,
  options: { max?: number; name?: string; onTrouble?: (error: Error) => void } = {},
): Connection {
  const onTrouble = options.onTrouble ?? (() => {});
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 16,
    application_name: options.name ?? 'motcua',
    connectionTimeoutMillis: 4_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    query_timeout: 12_000,
    statement_timeout: 10_000,
    lock_timeout: 4_000,
    // A hung process must not hold the queue's lock row.
    idle_in_transaction_session_timeout: 5_000,
  });
  pool.on('error', onTrouble);
  pool.on('connect', (client) => client.on('error', onTrouble));
  return { db: drizzle(pool, { schema }), pool, close: () => pool.end() };
}
