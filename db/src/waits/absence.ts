import type { DeviceId, SectorCode, ShopId, VisitId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

const days = 42;

/** How the calls of the last weeks ended, by how long people had waited. */
export async function findAbsenceHabits(
  db: Database | Tx,
  shopId: ShopId,
): Promise<{ upToMinutes: number; calls: number; missed: number }[]> {
  const found = await db.execute<{ upToMinutes: number | null; calls: number; missed: number }>(sql`
    with called as (
      select extract(epoch from call.called_at - s.queued_at) / 60 as waited, call.outcome
      from calls call join stops s on s.id = call.stop_id
      where call.shop_id = ${shopId} and call.called_at > house_now() - make_interval(days => ${days})
        and call.outcome in ('missed', 'finished')
      order by call.called_at desc limit 20000
    )
    select bucket.edge as "upToMinutes", count(called.outcome)::int as calls,
      count(*) filter (where called.outcome = 'missed')::int as missed
    from (values (0, 15, 1), (15, 30, 2), (30, 60, 3), (60, 120, 4), (120, null, 5)) bucket (above, edge, ordinal)
    left join called on greatest(called.waited, 0.001) > bucket.above and (bucket.edge is null or called.waited <= bucket.edge)
    group by bucket.edge, bucket.ordinal order by bucket.ordinal`);
  return found.rows.map((row) => ({ ...row, upToMinutes: row.upToMinutes ?? Number.POSITIVE_INFINITY }));
}

/**
 * The numbers that kiosks with a pace gave today, without a card, by somebody who touched the screen. One without a pace
 * is a demonstration: nobody could tell a play of it from a drumming hand.
 */
export async function findGivenNumbers(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
): Promise<{ visitId: VisitId; deviceId: DeviceId; sector: SectorCode; takenAt: number; seen: boolean }[]> {
  const found = await db.execute<{
    visitId: VisitId;
    deviceId: DeviceId;
    sector: SectorCode;
    takenAt: number;
    seen: boolean;
  }>(sql`
    select v.id as "visitId", v.device_id as "deviceId", s.sector,
      (extract(epoch from v.taken_at) * 1000)::float8 as "takenAt",
      exists (select 1 from calls where calls.stop_id = s.id and calls.arrived_at is not null) as seen
    from visits v join stops s on s.visit_id = v.id join devices d on d.id = v.device_id
    where v.shop_id = ${shopId} and v.day = ${day}::date and v.taken_by is null
      and coalesce(d.setting -> 'ticketsPerMinute', '20'::jsonb) <> 'null'::jsonb
      and not exists (select 1 from card_holders h where h.visit_id = v.id)
    order by v.taken_at limit 5000`);
  return found.rows;
}

/** Waiting numbers whose holder, known by card or phone, took a later one for the same sector today. */
export async function findOvertakenNumbers(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
): Promise<Set<VisitId>> {
  const found = await db.execute<{ visitId: VisitId }>(sql`
    with known as (
      select h.visit_id, h.fingerprint as who from card_holders h where h.shop_id = ${shopId} and h.day = ${day}::date
      union all
      select p.visit_id, p.phone_hash from phone_visits p where p.shop_id = ${shopId} and p.day = ${day}::date
    ), held as (
      select known.who, s.sector, v.id, v.taken_at, v.second_reason, s.state
      from known join visits v on v.id = known.visit_id join stops s on s.visit_id = v.id
    )
    select distinct earlier.id as "visitId" from held earlier join held later
      on later.who = earlier.who and later.sector = earlier.sector and later.taken_at > earlier.taken_at
    where earlier.state = 'waiting' and later.second_reason is distinct from 'same-family'`);
  return new Set(found.rows.map((row) => row.visitId));
}
