import type { ProcedureId, SectorCode, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** As far back as a hall is still the same hall. */
const days = 42;
const samplesMax = 20_000;

/** How long people were at the counters on the last days, from the call to the finish, today not counted. */
export async function findServiceSamples(
  db: Database,
  shopId: ShopId,
): Promise<
  { sector: SectorCode; procedure: ProcedureId | null; hour: number; seconds: number; short: boolean }[]
> {
  const found = await db.execute<{
    sector: SectorCode;
    procedure: ProcedureId | null;
    hour: number;
    seconds: number;
    short: boolean;
  }>(sql`
    with clock as materialized (
      select time_zone, (house_now() at time zone time_zone)::date as today from shops where id = ${shopId})
    select call.sector,
      (select case when count(*) = 1 then (array_agg(pv.procedure_id))[1] end
        from stop_procedures sp join procedure_versions pv on pv.id = sp.version_id
        where sp.stop_id = call.stop_id) as procedure,
      extract(hour from call.called_at at time zone clock.time_zone)::int as hour,
      extract(epoch from call.ended_at - call.called_at)::float8 as seconds, call.short
    from calls call, clock
    where call.shop_id = ${shopId} and call.outcome = 'finished'
      and call.called_at >= (clock.today - ${days}::int)::timestamp at time zone clock.time_zone
      and call.called_at < clock.today::timestamp at time zone clock.time_zone
    order by call.called_at desc limit ${samplesMax}`);
  return found.rows;
}
