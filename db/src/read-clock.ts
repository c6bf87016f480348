import { sql } from 'drizzle-orm';
import type { Database } from './connect.ts';

/** What the house clock says, in epoch milliseconds. */
export async function readClock(db: Database): Promise<number> {
  const found = await db.execute<{ now: string }>(sql`select extract(epoch from house_now()) * 1000 as now`);
  return Number(found.rows[0]?.now);
}
