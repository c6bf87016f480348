import type { DeskGroup } from '@motcua/contracts/catalogue';
import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { CalendarDay, DatedInterval, TicketHours } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** What must be known of a shop to say whether it is open and to take a ticket, in one round trip. */
export type HallRow = {
  shopId: ShopId;
  code: string;
  nameVi: string;
  nameEn: string;
  address: string;
  timeZone: string;
  ticketHours: TicketHours;
  now: string;
  day: string;
  time: string;
  /** With the days on which they hold. */
  hours: DatedInterval[];
  days: CalendarDay[];
};

export async function findHall(db: Database | Tx, shopId: ShopId): Promise<HallRow | null> {
  const found = await db.execute<HallRow>(sql`
    select s.id as "shopId", s.code, s.name_vi as "nameVi", s.name_en as "nameEn", s.address,
      s.time_zone as "timeZone", s.ticket_hours as "ticketHours", moment.now,
      (moment.now at time zone s.time_zone)::date::text as day,
      to_char(moment.now at time zone s.time_zone, 'HH24:MI') as time,
      coalesce((select jsonb_agg(jsonb_build_object('weekday', h.weekday,
          'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'), 'from', h.from_day,
          'until', h.until_day) order by h.weekday, h.opens)
        from shop_hours h where h.shop_id = s.id
          and coalesce(h.until_day, 'infinity') >= (moment.now at time zone s.time_zone)::date), '[]') as hours,
      coalesce((select jsonb_agg(jsonb_build_object('date', d.day, 'kind', d.kind, 'nameVi', d.name_vi,
          'source', d.source) order by d.day)
        from calendar_days d
        where d.day between (moment.now at time zone s.time_zone)::date and (moment.now at time zone s.time_zone)::date + 31
      ), '[]') as days
    from shops s, (select house_now() as now) moment where s.id = ${shopId}`);
  return found.rows[0] ?? null;
}

export type OfferedSector = {
  sector: SectorCode;
  prefix: string;
  nameVi: string;
  nameEn: string;
  nameKm: string | null;
  deskGroup: DeskGroup;
  counters: number[];
  openCounters: number[];
  procedures: number;
};

/** The sectors a shop offers, with the counters that serve each and those that are open now. */
export async function findOfferedSectors(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
): Promise<OfferedSector[]> {
  const found = await db.execute<OfferedSector>(sql`
    select o.sector, o.prefix, sec.name_vi as "nameVi", sec.name_en as "nameEn", sec.name_km as "nameKm",
      sec.desk_group as "deskGroup",
      coalesce(array_agg(c.number order by c.number) filter (where c.id is not null), '{}') as counters,
      coalesce(array_agg(c.number order by c.number) filter (where shift.id is not null), '{}') as "openCounters",
      (select count(*)::int from procedure_versions pv where pv.sector = o.sector and pv.valid @> ${day}::date) as procedures
    from shop_sectors o join sectors sec on sec.code = o.sector
    left join (counter_sectors cs join counters c on c.id = cs.counter_id and c.active and c.shop_id = ${shopId})
      on cs.sector = o.sector
    left join counter_shifts shift on shift.counter_id = c.id and shift.closed_at is null
    where o.shop_id = ${shopId} and o.offered
    group by o.sector, o.prefix, sec.code
    order by length(o.prefix), o.prefix`);
  return found.rows;
}

/** What a ticket needs of each sector asked for: its letters, and whether any counter here serves it. */
export async function findWishedSectors(
  db: Database | Tx,
  shopId: ShopId,
  wished: readonly string[],
): Promise<{ sector: SectorCode; prefix: string; offered: boolean; served: boolean }[]> {
  const found = await db.execute<{
    sector: SectorCode;
    prefix: string;
    offered: boolean;
    served: boolean;
  }>(sql`
    select o.sector, o.prefix, o.offered, exists (
      select 1 from counter_sectors cs join counters c on c.id = cs.counter_id
      where cs.sector = o.sector and c.shop_id = o.shop_id and c.active) as served
    from shop_sectors o where o.shop_id = ${shopId} and o.sector = any(${sql.param([...wished])}::text[])`);
  return found.rows;
}

/** The versions in force of the procedures asked for. One that is unknown or retired is missing from the answer. */
export async function findWishedProcedures(
  db: Database | Tx,
  procedureIds: readonly string[],
  day: string,
): Promise<{ procedureId: string; versionId: string; sector: SectorCode }[]> {
  const found = await db.execute<{ procedureId: string; versionId: string; sector: SectorCode }>(sql`
    select procedure_id as "procedureId", id as "versionId", sector from procedure_versions
    where procedure_id = any(${sql.param([...procedureIds])}::uuid[]) and valid @> ${day}::date`);
  return found.rows;
}

export async function findPriorityClasses(
  db: Database | Tx,
  shopId: ShopId,
): Promise<{ code: string; nameVi: string; nameEn: string; legalSource: string }[]> {
  const found = await db.execute<{ code: string; nameVi: string; nameEn: string; legalSource: string }>(sql`
    select code, name_vi as "nameVi", name_en as "nameEn", legal_source as "legalSource" from priority_classes
    where shop_id = ${shopId} and active order by rank, code`);
  return found.rows;
}

export type LastCall = {
  xact: string;
  id: string;
  label: string;
  counter: number;
  language: Language;
  state: 'called' | 'recalled' | 'serving' | 'missed' | 'done';
  at: string;
};

/**
 * The last calls of today for the board, newest first. When each number was last heard stands in the journal, because
 * it has the positions; how the call stands now is known by the call itself. One that was taken back never happened.
 */
export async function findLastCalls(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
  timeZone: string,
): Promise<LastCall[]> {
  const found = await db.execute<LastCall>(sql`
    with heard as (
      select xact, id, at, payload ->> 'label' as label, (payload ->> 'counter')::int as counter,
        (payload ->> 'callId')::uuid as call_id
      from journal
      where shop_id = ${shopId} and name in ('stop.called', 'stop.recalled')
        and at >= (${day}::date)::timestamp at time zone ${timeZone}
      order by xact desc, id desc limit 96
    ), newest as (select distinct on (call_id) * from heard order by call_id, xact desc, id desc)
    select newest.xact::text, newest.id::text, newest.label, newest.counter, newest.at, visit.language,
      case
        when call.outcome = 'missed' then 'missed'
        when call.ended_at is not null then 'done'
        when call.arrived_at is not null then 'serving'
        when call.calls > 1 then 'recalled'
        else 'called'
      end as state
    from newest join calls call on call.id = newest.call_id join visits visit on visit.id = call.visit_id
    where call.outcome is distinct from 'undone'
    order by newest.xact desc, newest.id desc limit 24`);
  return found.rows;
}
