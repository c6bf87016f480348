import type { Closure, HoursPeriod } from '@motcua/contracts/deadlines';
import type { ShopId } from '@motcua/contracts/ids';
import type { CalendarDay, OpeningInterval } from '@motcua/contracts/shops';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/**
 * What is known of a shop's working time, and the version of the calendar it was read from: that of the change which was
 * confirmed last.
 */
export type KnownTime = {
  timeZone: string;
  days: CalendarDay[];
  periods: HoursPeriod[];
  closures: Closure[];
  version: number;
};

/** By the shop's code; null where there is no such shop. A shop without hours has the usual ones. */
export function findWorkingTime(db: Database | Tx, code: string): Promise<KnownTime | null> {
  return workingTimeWhere(db, sql`s.code = ${code}`);
}

export function findWorkingTimeOf(db: Database | Tx, shopId: ShopId): Promise<KnownTime | null> {
  return workingTimeWhere(db, sql`s.id = ${shopId}`);
}

async function workingTimeWhere(db: Database | Tx, condition: SQL): Promise<KnownTime | null> {
  const found = await db.execute<{
    timeZone: string;
    days: CalendarDay[];
    hours: OpeningInterval[];
    closures: Closure[];
    version: number;
  }>(sql`
    select s.time_zone as "timeZone",
      (select coalesce(jsonb_agg(jsonb_build_object('date', d.day, 'kind', d.kind, 'nameVi', d.name_vi,
        'source', d.source) order by d.day), '[]') from calendar_days d) as days,
      (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'),
        'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens), '[]')
        from shop_hours h where h.shop_id = s.id) as hours,
      (select coalesce(jsonb_agg(jsonb_build_object('date', c.day, 'nameVi', c.name_vi, 'source', c.source)
        order by c.day), '[]') from shop_closures c where c.shop_id = s.id) as closures,
      coalesce((select max(version) from calendar_changes where confirmed_at is not null
        and (shop_id is null or shop_id = s.id)), 0) as version
    from shops s where ${condition}`);
  const row = found.rows[0];
  if (!row) return null;
  const begins = row.days[0]?.date;
  const periods = row.hours.length > 0 && begins ? [{ from: begins, until: null, hours: row.hours }] : [];
  return { timeZone: row.timeZone, days: row.days, periods, closures: row.closures, version: row.version };
}
