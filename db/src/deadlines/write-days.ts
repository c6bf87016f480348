import type { ChangedDay } from '@motcua/contracts/calendar-changes';
import type { ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** Writes changed days into the national calendar, or into the closures of one shop. */
export async function writeDays(tx: Tx, shopId: ShopId | null, days: readonly ChangedDay[]): Promise<void> {
  const gone = JSON.stringify(days.filter(({ after }) => after === null).map(({ date }) => date));
  const there = JSON.stringify(
    days.flatMap(({ date, after }) => (after === null ? [] : [{ day: date, ...after }])),
  );
  if (shopId === null) {
    await tx.execute(sql`
      delete from calendar_days where day in (select value::date from jsonb_array_elements_text(${gone}::jsonb))`);
    await tx.execute(sql`
      insert into calendar_days (day, kind, name_vi, source)
      select day, kind, "nameVi", source
      from jsonb_to_recordset(${there}::jsonb) as given(day date, kind text, "nameVi" text, source text)
      on conflict (day) do update set kind = excluded.kind, name_vi = excluded.name_vi, source = excluded.source`);
    return;
  }
  await tx.execute(sql`
    delete from shop_closures where shop_id = ${shopId}
      and day in (select value::date from jsonb_array_elements_text(${gone}::jsonb))`);
  await tx.execute(sql`
    insert into shop_closures (shop_id, day, name_vi, source)
    select ${shopId}, day, "nameVi", source
    from jsonb_to_recordset(${there}::jsonb) as given(day date, "nameVi" text, source text)
    on conflict (shop_id, day) do update set name_vi = excluded.name_vi, source = excluded.source`);
}
