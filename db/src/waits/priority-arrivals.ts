import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** People of a priority class who came for a sector, per hour of the day, over the last open days. */
export type PriorityArrivals = {
  sector: SectorCode;
  priority: { code: string; rank: number; aheadMinutes: number };
  perHour: number[];
};

const days = 20;

export async function findPriorityArrivals(db: Database, shopId: ShopId): Promise<PriorityArrivals[]> {
  const found = await db.execute<PriorityArrivals>(sql`
    with clock as materialized (
      select time_zone, (house_now() at time zone time_zone)::date as today from shops where id = ${shopId}
    ), lately as materialized (
      select distinct v.day from visits v, clock where v.shop_id = ${shopId} and v.day < clock.today
      order by day desc limit ${days}
    ), came as (
      select s.sector, v.priority_class, extract(hour from v.taken_at at time zone clock.time_zone)::int as hour,
        count(*)::float8 / (select count(*) from lately) as rate
      from visits v join lately on lately.day = v.day join stops s on s.visit_id = v.id, clock
      where v.shop_id = ${shopId} and v.priority_class is not null
      group by 1, 2, 3
    )
    select came.sector, jsonb_build_object('code', p.code, 'rank', p.rank, 'aheadMinutes', p.ahead_minutes) as priority,
      (select jsonb_agg(coalesce(h.rate, 0) order by hours.hour)
        from generate_series(0, 23) as hours (hour)
        left join came h on h.hour = hours.hour and h.sector = came.sector
          and h.priority_class = came.priority_class) as "perHour"
    from (select distinct sector, priority_class from came) came
    join priority_classes p on p.shop_id = ${shopId} and p.code = came.priority_class and p.active`);
  return found.rows;
}
