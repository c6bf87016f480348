import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { nationalDays } from '../deadlines/national-days.ts';

/**
 * The days of the national calendar that the house does not know yet: each release may bring the next year's. What was
 * only expected of the years to come, a change of the calendar makes right when it is announced; what people of the house
 * decided of a day stays so, also where they took it out.
 */
export async function loadCalendar(tx: Tx): Promise<void> {
  await tx.execute(sql`
    insert into calendar_days (day, kind, name_vi, source)
    select date, kind, "nameVi", source
    from jsonb_to_recordset(${JSON.stringify(nationalDays)}::jsonb) as given(date date, kind text, "nameVi" text, source text)
    where not exists (
      select 1 from calendar_changes c cross join jsonb_array_elements(c.days) changed
      where c.shop_id is null and c.confirmed_at is not null and (changed.value ->> 'date')::date = given.date)
    on conflict (day) do nothing`);
}
