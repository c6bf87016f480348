import { sql } from 'drizzle-orm';
import days from '../../seeds/data/calendar-vn.json' with { type: 'json' };
import type { Tx } from '../connect.ts';

/** The days of the national calendar that the house does not know yet: each release may bring the next year's. */
export async function loadCalendar(tx: Tx): Promise<void> {
  await tx.execute(sql`
    insert into calendar_days (day, kind, name_vi, source)
    select date, kind, "nameVi", source
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as given(date date, kind text, "nameVi" text, source text)
    on conflict (day) do nothing`);
}
