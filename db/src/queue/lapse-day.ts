import type { CallId, CounterId, SectorCode, ShopId, StaffId, StopId, VisitId } from '@motcua/contracts/ids';
import type { StopState } from '@motcua/contracts/queue';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

// Open stops are asked for in two halves, because each half has its own partial index; together in one condition
// they would have neither, and the whole table would be read at midnight.
const openStops = sql`(
  select * from stops where state = 'waiting'
  union all select * from stops where state in ('called', 'serving', 'held', 'missed'))`;

/** The shops in which something of an earlier day is still open: stops, or counters with nobody at them. */
export async function findShopsToClose(db: Database): Promise<ShopId[]> {
  const found = await db.execute<{ id: ShopId }>(sql`
    with clock as materialized (select house_now() as now)
    select shops.id from shops, clock
    where exists (
        select 1 from ${openStops} stop
        where stop.shop_id = shops.id and stop.day < (clock.now at time zone shops.time_zone)::date)
      or exists (
        select 1 from counter_shifts shift
        where shift.shop_id = shops.id and shift.closed_at is null
          and (shift.opened_at at time zone shops.time_zone)::date < (clock.now at time zone shops.time_zone)::date
          and not exists (select 1 from calls where calls.counter_id = shift.counter_id and calls.ended_at is null))
    order by shops.added_at`);
  return found.rows.map((shop) => shop.id);
}

/** A stop that outlived its day, with what is still open of it. */
export type LeftStop = {
  stopId: StopId;
  visitId: VisitId;
  label: string;
  sector: SectorCode;
  state: StopState;
  day: string;
  callId: CallId | null;
  counter: number | null;
};

/** The first stops that are still open of the oldest day before today. */
export async function findLeftStops(
  tx: Tx,
  shopId: ShopId,
  today: string,
  limit: number,
): Promise<LeftStop[]> {
  const found = await tx.execute<LeftStop>(sql`
    with left_over as (
      select stop.*, min(stop.day) over () as oldest from ${openStops} stop
      where stop.shop_id = ${shopId} and stop.day < ${today}::date)
    select s.id as "stopId", s.visit_id as "visitId", v.label, s.sector, s.state, s.day::text,
      call.id as "callId", c.number as counter
    from left_over s join visits v on v.id = s.visit_id
    left join calls call on call.stop_id = s.id and call.ended_at is null
    left join counters c on c.id = call.counter_id
    where s.day = s.oldest order by s.sequence limit ${limit}`);
  return found.rows;
}

/** How many stops of a day have lapsed, and how many are still open. */
export async function countDay(
  tx: Tx,
  shopId: ShopId,
  day: string,
): Promise<{ lapsed: number; open: number }> {
  const found = await tx.execute<{ lapsed: number; open: number }>(sql`
    select count(*) filter (where s.state = 'lapsed')::int as lapsed,
      count(*) filter (where s.state in ('waiting', 'called', 'serving', 'held', 'missed'))::int as open
    from visits v join stops s on s.visit_id = v.id
    where v.shop_id = ${shopId} and v.day = ${day}::date`);
  return found.rows[0] ?? { lapsed: 0, open: 0 };
}

export type LeftShift = { shiftId: string; counterId: CounterId; counter: number; staffId: StaffId };

/** Counters opened on an earlier day that nobody closed, unless somebody of today is at them. */
export async function findLeftShifts(tx: Tx, shopId: ShopId, today: string): Promise<LeftShift[]> {
  const found = await tx.execute<LeftShift>(sql`
    select shift.id as "shiftId", shift.counter_id as "counterId", c.number as counter, shift.staff_id as "staffId"
    from counter_shifts shift join counters c on c.id = shift.counter_id join shops on shops.id = shift.shop_id
    where shift.shop_id = ${shopId} and shift.closed_at is null
      and (shift.opened_at at time zone shops.time_zone)::date < ${today}::date
      and not exists (select 1 from calls where calls.counter_id = shift.counter_id and calls.ended_at is null)
    order by c.number`);
  return found.rows;
}
