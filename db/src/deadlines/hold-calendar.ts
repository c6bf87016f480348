import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** One number among PostgreSQL's advisory locks: the calendar of the whole house. */
const calendarLock = 1_801_019_460;

/**
 * Nobody changes the calendar until this transaction ends: the date it says and the calendar it says it by are written
 * down together. Taken in a statement of its own, because a statement sees only what was there when it began.
 */
export async function shareCalendar(db: Database | Tx): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock_shared(${calendarLock})`);
}

/** Waits until nobody is saying a date any more, and lets nobody say one until this transaction ends. */
export async function holdCalendar(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${calendarLock})`);
}
