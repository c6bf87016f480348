import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../src/connect.ts';

/** One line for the readers of the journal to read: what it is about does not matter, its mark tells it from others. */
export async function writeLine(db: Database | Tx, mark: string, name = 'day.closed'): Promise<void> {
  await db.execute(sql`
    insert into journal (name, actor_kind, reason, payload) values (${name}, 'clock', ${mark}, '{}')`);
}
