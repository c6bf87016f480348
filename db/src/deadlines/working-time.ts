import { type Closure, DeadlineSettings, type HoursPeriod } from '@motcua/contracts/deadlines';
import type { ShopId } from '@motcua/contracts/ids';
import type { CalendarDay } from '@motcua/contracts/shops';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { type HoursRow, periodsOf } from '../shops/hours-periods.ts';

/**
 * What is known of a shop's working time, and the version of the calendar it was read from: that of the change which was
 * confirmed last.
 */
export type KnownTime = {
  timeZone: string;
  days: CalendarDay[];
  periods: HoursPeriod[];
  closures: Closure[];
  /** What the shop set of its deadlines, with the usual where it set nothing. */
  settings: DeadlineSettings;
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
    hours: HoursRow[];
    closures: Closure[];
    settings: unknown;
    version: number;
  }>(sql`
    select s.time_zone as "timeZone",
      (select coalesce(jsonb_agg(jsonb_build_object('date', d.day, 'kind', d.kind, 'nameVi', d.name_vi,
        'source', d.source) order by d.day), '[]') from calendar_days d) as days,
      (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'),
        'closes', to_char(h.closes, 'HH24:MI'), 'fromDay', h.from_day, 'untilDay', h.until_day)
        order by h.from_day, h.weekday, h.opens), '[]')
        from shop_hours h where h.shop_id = s.id) as hours,
      (select coalesce(jsonb_agg(jsonb_build_object('date', c.day, 'nameVi', c.name_vi, 'source', c.source)
        order by c.day), '[]') from shop_closures c where c.shop_id = s.id) as closures,
      s.deadline_settings as settings,
      coalesce((select max(version) from calendar_changes where confirmed_at is not null
        and (shop_id is null or shop_id = s.id)), 0) as version
    from shops s where ${condition}`);
  const row = found.rows[0];
  if (!row) return null;
  const { hours, settings, ...known } = row;
  return { ...known, periods: periodsOf(hours), settings: DeadlineSettings.parse(settings) };
}
