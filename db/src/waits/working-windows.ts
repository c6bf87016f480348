import type { CounterId, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** Days with people at the counters that are looked back upon. */
const days = 15;

/**
 * When somebody worked at each counter on the last days on which the shop had people, in seconds of the day: shifts
 * without their pauses. A day on which a counter stayed shut is an empty list.
 */
export async function findWorkingWindows(
  db: Database,
  shopId: ShopId,
): Promise<Map<CounterId, [from: number, to: number][][]>> {
  const found = await db.execute<{ counterId: CounterId; days: [number, number][][] }>(sql`
    with clock as materialized (
      select time_zone, (house_now() at time zone time_zone)::date as today from shops where id = ${shopId}
    ), worked as materialized (
      select shift.counter_id, (shift.opened_at at time zone clock.time_zone)::date as day,
        tsmultirange(tsrange(shift.opened_at at time zone clock.time_zone,
          least(shift.closed_at at time zone clock.time_zone,
            (shift.opened_at at time zone clock.time_zone)::date + time '23:59:59'), '[)'))
        - coalesce((select range_agg(tsrange(p.started_at at time zone clock.time_zone,
            p.ended_at at time zone clock.time_zone, '[)'))
          from counter_pauses p where p.shift_id = shift.id and p.ended_at > p.started_at), '{}'::tsmultirange)
        as windows
      from counter_shifts shift, clock
      where shift.shop_id = ${shopId} and shift.closed_at > shift.opened_at
        and shift.opened_at > house_now() - interval '60 days'
        and (shift.opened_at at time zone clock.time_zone)::date < clock.today
    ), lately as (select distinct day from worked order by day desc limit ${days}
    ), pieces as (
      select worked.counter_id, worked.day, piece
      from worked join lately on lately.day = worked.day, unnest(worked.windows) piece
    ), by_day as (
      select c.id as counter_id, lately.day, coalesce((
        select jsonb_agg(jsonb_build_array(
            extract(epoch from lower(piece)::time)::int, extract(epoch from upper(piece)::time)::int)
          order by lower(piece))
        from pieces where pieces.counter_id = c.id and pieces.day = lately.day), '[]') as windows
      from counters c cross join lately where c.shop_id = ${shopId}
    )
    select counter_id as "counterId", jsonb_agg(windows order by day desc) as days from by_day group by counter_id`);
  return new Map(found.rows.map((row) => [row.counterId, row.days]));
}
