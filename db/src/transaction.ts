import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { PgTransactionConfig } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import type { Database, Tx } from './connect.ts';
import * as schema from './schema.ts';
import { sqlState } from './sql-state.ts';

const triesMax = 5;
/** Serialization failure and deadlock: the only errors after which doing it again is right. */
const worthAnotherTry = new Set(['40001', '40P01']);

/**
 * Runs the work in one transaction and tries again, at most five times, when PostgreSQL chose it as the victim of a
 * deadlock. A connection lost at COMMIT is not tried again: nobody knows whether it happened, only the idempotency key does.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await once(db, work);
    } catch (error) {
      if (tried >= triesMax || !worthAnotherTry.has(sqlState(error) ?? '')) throw error;
      await sleep(Math.random() * 20 * tried);
    }
  }
}

/** Reads several things as they were at one moment; writes nothing. */
export function inSnapshot<Result>(db: Database, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return once(db, work, { isolationLevel: 'repeatable read', accessMode: 'read only' });
}

/**
 * One transaction on one connection, which goes back to the pool in any case, or is thrown away when it is in doubt.
 * Drizzle's own way keeps a connection for ever when BEGIN fails, and tells of a failed ROLLBACK instead of its cause.
 */
async function once<Result>(
  db: Database,
  work: (tx: Tx) => Promise<Result>,
  config?: PgTransactionConfig,
): Promise<Result> {
  const client = await db.$client.connect();
  const causes: unknown[] = [];
  let inDoubt = true;
  try {
    const result = await on(client).transaction(async (tx) => {
      try {
        return await work(tx);
      } catch (error) {
        causes.push(error);
        throw error;
      }
    }, config);
    inDoubt = false;
    return result;
  } catch (error) {
    const rolledBack = causes.includes(error);
    inDoubt = !rolledBack;
    throw rolledBack || causes.length === 0 ? error : causes[0];
  } finally {
    client.release(inDoubt);
  }
}

const views = new WeakMap<pg.PoolClient, Pick<Database, 'transaction'>>();

/** Drizzle on this very connection; made once for each. */
function on(client: pg.PoolClient): Pick<Database, 'transaction'> {
  const known = views.get(client) ?? drizzle(client, { schema });
  views.set(client, known);
  return known;
}
