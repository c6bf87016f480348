import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** What the house clock says, as ISO in UTC: deadlines go by PostgreSQL's clock and no other. */
export async function readNow(db: Database | Tx): Promise<string> {
  const found = await db.execute<{ now: string }>(sql`select house_now() as now`);
  return new Date(found.rows[0]?.now ?? Number.NaN).toISOString();
}
