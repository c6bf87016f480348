import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** How far away an instant is by the clock of the house, in milliseconds and never less than none. */
export async function millisecondsUntil(db: Database, instant: string): Promise<number> {
  const found = await db.execute<{ ms: string }>(
    sql`select greatest(0, ceil(extract(epoch from ${instant}::timestamptz - house_now()) * 1000)) as ms`,
  );
  return Number(found.rows[0]?.ms ?? 0);
}
