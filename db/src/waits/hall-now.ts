import type {
  CounterId,
  ProcedureId,
  SectorCode,
  ShopId,
  StaffId,
  StopId,
  VisitId,
} from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { type StopRow, stopsWhere } from '../queue/find-stops.ts';

/** Everybody who waits in a shop today, in all its sectors. */
export function findAllWaiting(db: Database | Tx, shopId: ShopId, day: string): Promise<StopRow[]> {
  return stopsWhere(db, sql`s.shop_id = ${shopId} and s.state = 'waiting' and s.day = ${day}::date`);
}

/** What each of today's open stops is about. */
export async function findErrands(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
): Promise<Map<StopId, ProcedureId[]>> {
  const found = await db.execute<{ stopId: StopId; procedures: ProcedureId[] }>(sql`
    select s.id as "stopId", array_agg(pv.procedure_id) as procedures
    from stops s join stop_procedures sp on sp.stop_id = s.id join procedure_versions pv on pv.id = sp.version_id
    where s.shop_id = ${shopId} and s.day = ${day}::date and s.state in ('waiting', 'called', 'serving')
    group by s.id`);
  return new Map(found.rows.map((row) => [row.stopId, row.procedures]));
}

/** Each counter of a shop as the forecast sees it. Instants are epoch milliseconds. */
export type CounterNow = {
  counterId: CounterId;
  sectors: SectorCode[];
  staffId: StaffId | null;
  pausedSince: number | null;
  /** Whether anybody has worked there today. */
  seenToday: boolean;
  call: { stopId: StopId; visitId: VisitId; sector: SectorCode; short: boolean; since: number } | null;
};

export async function findCountersNow(db: Database | Tx, shopId: ShopId): Promise<CounterNow[]> {
  const found = await db.execute<CounterNow>(sql`
    select c.id as "counterId",
      coalesce((select jsonb_agg(cs.sector order by cs.sector) from counter_sectors cs where cs.counter_id = c.id), '[]')
        as sectors,
      shift.staff_id as "staffId",
      (extract(epoch from pause.started_at) * 1000)::float8 as "pausedSince",
      exists (select 1 from counter_shifts earlier join shops on shops.id = c.shop_id
        where earlier.counter_id = c.id and earlier.opened_at
          >= (house_now() at time zone shops.time_zone)::date::timestamp at time zone shops.time_zone) as "seenToday",
      case when call.id is null then null else jsonb_build_object('stopId', call.stop_id, 'visitId', call.visit_id,
        'sector', call.sector, 'short', call.short, 'since', extract(epoch from call.called_at) * 1000) end as call
    from counters c
    left join counter_shifts shift on shift.counter_id = c.id and shift.closed_at is null
    left join counter_pauses pause on pause.shift_id = shift.id and pause.ended_at is null
    left join calls call on call.counter_id = c.id and call.ended_at is null
    where c.shop_id = ${shopId} and c.active order by c.number`);
  return found.rows;
}
