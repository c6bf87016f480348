import type { Channel, DossierList } from '@motcua/contracts/dossiers';
import type { AgencyId, DossierId, SectorCode, ShopId, StaffId } from '@motcua/contracts/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** Whose lists they are. The head of a unit and an inspector see the whole shop. */
export type ListDesk = { shopId: ShopId; agencyId: AgencyId | null; staffId: StaffId; head: boolean };

/** The days by which lists are told apart, on the shop's own calendar. */
export type ListDays = { today: string; soon: string };

export type DossierQuestion = {
  list: DossierList;
  /** Only these, where something was searched for. */
  found: DossierId[] | null;
  sector: SectorCode | null;
  channel: Channel | null;
  limit: number;
  after: DossierPlace | null;
};

/** Where a page ended: PostgreSQL's own words for the moment, which has more digits than a Date. */
export type DossierPlace = { at: string; dossierId: string };

const closed = sql`('refused', 'withdrawn', 'stopped', 'returned')`;
const running = sql`c.stopped_at is null and c.paused_since is null`;

/** What stands in each list, as a condition on the dossier `d` and its whole clock `c`. */
export function listCondition(list: DossierList, desk: ListDesk, days: ListDays): SQL {
  const open = sql`d.state not in ${closed}`;
  switch (list) {
    case 'mine':
      return sql`${open} and d.holder_staff_id = ${desk.staffId}`;
    case 'unit':
      return open;
    case 'to-receive':
      return sql`d.state = 'submitted' and d.channel = 'online' and exists (select from dossier_clocks i
        where i.dossier_id = d.id and i.kind = 'intake' and i.stopped_at is null)`;
    case 'due-today':
      return sql`${open} and ${running} and c.due_day = ${days.today}::date`;
    case 'soon-late':
      return sql`${open} and ${running} and c.due_day > ${days.today}::date and c.due_day <= ${days.soon}::date`;
    case 'late':
      return sql`${open} and ${running} and c.due_day < ${days.today}::date`;
    case 'waiting-citizen':
      return sql`d.state in ('supplement', 'financial')`;
    case 'to-return':
      return sql`d.state = 'decided'`;
    case 'asked':
      return open;
    case 'all':
      return sql`true`;
  }
}

/** The first lock, beside the one PostgreSQL holds: what the desk received or holds. */
export function seenBy(desk: ListDesk): SQL {
  if (desk.head) return sql`d.shop_id = ${desk.shopId}`;
  return sql`d.shop_id = ${desk.shopId} and (d.holder_agency_id = ${desk.agencyId}::uuid or d.agency_id = ${desk.agencyId}::uuid)`;
}

/** Of other desks, where the desk's own agency is asked and has not answered. */
export function askedOf(desk: ListDesk): SQL {
  return sql`d.shop_id = ${desk.shopId} and d.holder_agency_id <> ${desk.agencyId}::uuid and d.id in (
    select s.dossier_id from dossier_clocks s where s.shop_id = ${desk.shopId} and s.kind = 'share'
      and s.stopped_at is null and s.agency_id = ${desk.agencyId}::uuid)`;
}

/**
 * Which dossiers stand on one page of a work list: what is due first stands first; of everything ever received, the newest.
 * Ids and places only, so it is asked before `asDesk`: behind that lock no index of the lists can be used.
 */
export async function findPage(
  tx: Tx,
  desk: ListDesk,
  days: ListDays,
  asked: DossierQuestion,
): Promise<DossierPlace[]> {
  if (asked.list === 'to-receive') return pageOf(tx, desk, days, asked, answeredFirst);
  if (asked.list === 'asked') return pageOf(tx, desk, days, asked, askedFirst);
  if (asked.list !== 'unit' && asked.list !== 'late')
    return pageOf(tx, desk, days, asked, asked.list === 'all' ? newestFirst : dueFirst);
  // The long lists are read along the index of what runs, and from there only where nothing runs any more.
  const begins = asked.after === null || asked.after.at !== 'infinity';
  const runs = begins ? await pageOf(tx, desk, days, asked, runningFirst) : [];
  if (asked.list === 'late' || runs.length === asked.limit) return runs;
  const rest = { ...asked, limit: asked.limit - runs.length, after: begins ? null : asked.after };
  return [...runs, ...(await pageOf(tx, desk, days, rest, withoutClock))];
}

async function pageOf(
  tx: Tx,
  desk: ListDesk,
  days: ListDays,
  asked: DossierQuestion,
  { from, only, place, order, after }: Order,
): Promise<DossierPlace[]> {
  const conditions = [
    asked.list === 'asked' ? askedOf(desk) : seenBy(desk),
    listCondition(asked.list, desk, days),
    ...(only ? [only(desk)] : []),
    ...(asked.sector === null ? [] : [sql`d.sector = ${asked.sector}`]),
    ...(asked.channel === null ? [] : [sql`d.channel = ${asked.channel}::channel`]),
    ...(asked.found === null ? [] : [sql`d.id = any(${sql.param(asked.found)}::uuid[])`]),
    ...(asked.after === null ? [] : [after(asked.after)]),
  ];
  const found = await tx.execute<DossierPlace>(sql`
    select d.id as "dossierId", (${place})::text as at from ${from}
    where ${sql.join(conditions, sql` and `)}
    order by ${order} limit ${asked.limit}`);
  return found.rows;
}

type Order = {
  from: SQL;
  only?: (desk: ListDesk) => SQL;
  place: SQL;
  order: SQL;
  after: (place: DossierPlace) => SQL;
};

const dueFirst: Order = {
  from: sql`dossiers d left join dossier_clocks c on c.dossier_id = d.id and c.kind = 'whole'`,
  place: sql`coalesce(c.due_at, 'infinity'::timestamptz)`,
  order: sql`coalesce(c.due_at, 'infinity'::timestamptz), d.id`,
  after: ({ at, dossierId }) =>
    sql`(coalesce(c.due_at, 'infinity'::timestamptz), d.id) > (${at}::timestamptz, ${dossierId}::uuid)`,
};

/** In the order of the index on clocks that run. */
const runningFirst: Order = {
  from: sql`dossier_clocks c join dossiers d on d.id = c.dossier_id`,
  only: (desk) => sql`c.shop_id = ${desk.shopId} and c.kind = 'whole' and c.stopped_at is null`,
  place: sql`c.due_at`,
  order: sql`c.due_at, c.dossier_id`,
  after: ({ at, dossierId }) => sql`(c.due_at, c.dossier_id) > (${at}::timestamptz, ${dossierId}::uuid)`,
};

/** By the desk's own clock in dossiers of others. */
const askedFirst: Order = {
  ...runningFirst,
  only: (desk) => sql`c.shop_id = ${desk.shopId} and c.kind = 'share' and c.stopped_at is null
    and c.agency_id = ${desk.agencyId}::uuid`,
};

/** What was sent online, by the moment until which it is answered. */
const answeredFirst: Order = {
  from: sql`dossiers d join dossier_clocks c on c.dossier_id = d.id and c.kind = 'intake' and c.stopped_at is null`,
  place: sql`c.due_at`,
  order: sql`c.due_at, d.id`,
  after: ({ at, dossierId }) => sql`(c.due_at, d.id) > (${at}::timestamptz, ${dossierId}::uuid)`,
};

/** What has no date to keep any more, or not yet, stands behind everything that has. */
const withoutClock: Order = {
  from: sql`dossiers d`,
  only: () => sql`not exists (select from dossier_clocks c
    where c.dossier_id = d.id and c.kind = 'whole' and c.stopped_at is null)`,
  place: sql`'infinity'::timestamptz`,
  order: sql`d.id`,
  after: ({ dossierId }) => sql`d.id > ${dossierId}::uuid`,
};

/** In the order of the index on the day of receipt, read backwards: what is not received yet stands before everything. */
const newestFirst: Order = {
  // Everything stands in it, so no clock is asked.
  from: sql`dossiers d`,
  place: sql`coalesce(d.received_at, 'infinity'::timestamptz)`,
  order: sql`d.received_at desc nulls first, d.id desc`,
  after: ({ at, dossierId }) =>
    at === 'infinity'
      ? sql`(d.received_at is not null or d.id < ${dossierId}::uuid)`
      : sql`d.received_at <= ${at}::timestamptz
          and (d.received_at < ${at}::timestamptz or d.id < ${dossierId}::uuid)`,
};
