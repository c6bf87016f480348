import type { AgencyId } from '@motcua/contracts/ids';
import type { Agency } from '@motcua/contracts/staff';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** The agencies that send clerks, by name. */
export async function findAgencies(db: Database | Tx): Promise<Agency[]> {
  const found = await db.execute<Agency>(sql`
    select id as "agencyId", code, name_vi as "nameVi" from agencies order by name_vi`);
  return found.rows;
}

export async function isAgency(db: Database | Tx, agencyId: AgencyId): Promise<boolean> {
  const found = await db.execute(sql`select 1 from agencies where id = ${agencyId}`);
  return found.rows.length > 0;
}
