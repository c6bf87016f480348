import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

export type WhatIsThere = { shops: number; administrators: number; demoPresent: boolean };

/** Whether this house has been set up, by whom it can be run, and whether it is a demonstration. */
export async function whatIsThere(tx: Tx): Promise<WhatIsThere> {
  const found = await tx.execute<WhatIsThere>(sql`
    select (select count(*)::int from shops) as shops,
      (select count(distinct w.id)::int from posts p join staff w on w.id = p.staff_id
        where p.role = 'administrator' and w.active) as administrators,
      (select exists (select 1 from shops where demo) or exists (select 1 from staff where demo and active))
        as "demoPresent"`);
  const row = found.rows[0];
  if (!row) throw new Error('the house could not be looked at');
  return row;
}
