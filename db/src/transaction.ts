import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Tx } from './connect.ts';
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
      return await db.transaction(work);
    } catch (error) {
      if (tried >= triesMax || !worthAnotherTry.has(sqlState(error) ?? '')) throw error;
      await sleep(Math.random() * 20 * tried);
    }
  }
}

/** Reads several things as they were at one moment; writes nothing. */
export function inSnapshot<Result>(db: Database, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db.transaction(work, { isolationLevel: 'repeatable read', accessMode: 'read only' });
}
