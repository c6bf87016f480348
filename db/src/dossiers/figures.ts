import type { LocalDate } from '@motcua/contracts/dates';
import type { OnTimeFigures } from '@motcua/contracts/dossiers';
import type { ShopId } from '@motcua/contracts/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** By what the figures are told apart. */
export type FiguresBy = 'channel' | 'unit' | 'sector' | 'procedure' | 'cause';

/** The figures of one group; its key is a code, and null stands for what an older system did not say. */
export type FiguresRow = Omit<OnTimeFigures, 'group'> & { key: string | null; nameVi: string | null };

/**
 * Counts the dossiers a shop received from one day to another, both included, by the shop's local date. Finished: against
 * the date that was promised last. Open: against today; one that waits for its applicant is in time. Native and imported
 * dossiers are counted alike.
 * @param by null: everything in one row
 */
export async function findOnTimeFigures(
  db: Database | Tx,
  shopId: ShopId,
  from: LocalDate,
  to: LocalDate,
  by: FiguresBy | null,
): Promise<FiguresRow[]> {
  const { key, name } = by === null ? { key: sql`''`, name: sql`null::text` } : groups[by];
  const found = await db.execute<FiguresRow>(sql`
    with counted as (
      select ${key} as key, ${name} as name, c.due_day as due,
        (coalesce(d.finished_at, d.returned_at) at time zone s.time_zone)::date as finished,
        (house_now() at time zone s.time_zone)::date as today,
        (c.paused_since is not null or d.state in ('supplement', 'financial')) as waits
      from dossiers d join shops s on s.id = d.shop_id
        join agencies a on a.id = d.agency_id
        join sectors on sectors.code = d.sector
        join procedure_versions v on v.id = d.version_id
        join procedures p on p.id = v.procedure_id
        left join dossier_clocks c on c.dossier_id = d.id and c.kind = 'whole'
        left join lateral (select o.cause from overdue_records o where o.dossier_id = d.id and o.voided_at is null
          order by o.opened_at desc limit 1) late on ${by === 'cause'}
      where d.shop_id = ${shopId}
        and d.received_at >= (${from}::date::timestamp at time zone s.time_zone)
        and d.received_at < ((${to}::date + 1)::timestamp at time zone s.time_zone)
    )
    select key, min(name) as "nameVi", count(*)::int as received,
      count(*) filter (where finished < due)::int as "finishedEarly",
      count(*) filter (where finished = due)::int as "finishedOnDay",
      count(*) filter (where finished > due)::int as "finishedLate",
      count(*) filter (where finished is null and due is not null and (waits or today <= due))::int as "openInTime",
      count(*) filter (where finished is null and not waits and today > due)::int as "openLate",
      count(*) filter (where due is null)::int as "noDueDate"
    from counted group by key order by received desc, key`);
  return found.rows;
}

const groups: Readonly<Record<FiguresBy, { key: SQL; name: SQL }>> = {
  channel: {
    key: sql`case when not 'no-channel' = any(d.import_flags) then d.channel::text end`,
    name: sql`null::text`,
  },
  unit: {
    key: sql`case when not 'no-unit' = any(d.import_flags) then a.code end`,
    name: sql`a.name_vi`,
  },
  sector: {
    key: sql`case when not d.import_flags && array['no-sector', 'unknown-sector'] or p.code is not null then d.sector end`,
    name: sql`sectors.name_vi`,
  },
  procedure: {
    key: sql`case when not 'no-procedure' = any(d.import_flags) then coalesce(p.code, v.name_vi) end`,
    name: sql`v.name_vi`,
  },
  /** Of the lateness that stands; null where a dossier is not late, or nobody has said why yet. */
  cause: {
    key: sql`late.cause`,
    name: sql`(select name_vi from lateness_causes where shop_id = d.shop_id and code = late.cause)`,
  },
};
