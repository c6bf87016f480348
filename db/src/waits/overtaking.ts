import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/**
 * The people who came on the last open days and may have gone before others: of priority classes, or to the short queue.
 * And how many days those were.
 */
export type Overtaking = {
  came: {
    sector: SectorCode;
    priority: { code: string; rank: number; aheadMinutes: number } | null;
    short: boolean;
    /** Of the shop's wall clock. */
    hour: number;
  }[];
  days: number;
};

const daysBack = 20;

export async function findOvertaking(db: Database, shopId: ShopId): Promise<Overtaking> {
  const found = await db.execute<Overtaking>(sql`
    with clock as materialized (
      select time_zone, (house_now() at time zone time_zone)::date as today from shops where id = ${shopId}
    ), lately as materialized (
      select distinct v.day from visits v, clock where v.shop_id = ${shopId} and v.day < clock.today
      order by day desc limit ${daysBack}
    )
    select (select count(*)::int from lately) as days, coalesce((
      select jsonb_agg(jsonb_build_object('sector', s.sector,
        'priority', case when p.code is null then null else
          jsonb_build_object('code', p.code, 'rank', p.rank, 'aheadMinutes', p.ahead_minutes) end,
        'short', s.purpose <> 'submit',
        'hour', extract(hour from v.taken_at at time zone clock.time_zone)::int))
      from visits v join lately on lately.day = v.day join stops s on s.visit_id = v.id
      left join priority_classes p on p.shop_id = v.shop_id and p.code = v.priority_class and p.active
      cross join clock
      where v.shop_id = ${shopId} and (p.code is not null or s.purpose <> 'submit')), '[]') as came`);
  return found.rows[0] ?? { came: [], days: 0 };
}
