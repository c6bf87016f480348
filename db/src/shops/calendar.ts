import type { CalendarDay } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** The days of the national calendar that differ from a plain week, from today on for a year. */
export async function findComingDays(db: Database | Tx, timeZone: string): Promise<CalendarDay[]> {
  const found = await db.execute<CalendarDay>(sql`
    select day as date, kind, name_vi as "nameVi", source
    from calendar_days, (select (house_now() at time zone ${timeZone})::date as today) moment
    where day between today and today + 366 order by day`);
  return found.rows;
}
