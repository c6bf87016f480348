import type {
  DeviceId,
  DossierId,
  ProcedureVersionId,
  SectorCode,
  ShopId,
  StaffId,
  StopId,
  VisitId,
} from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { ActReason, StopPurpose } from '@motcua/contracts/queue';
import type { WaitQuote } from '@motcua/contracts/waits';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type NewVisit = {
  visitId: VisitId;
  shopId: ShopId;
  timeZone: string;
  /** The day the shop was asked on, whose key made the token. */
  day: string;
  /** The kiosk that gave it, or whose printer it comes out of. */
  deviceId: DeviceId | null;
  /** Who gave it; a phone gives it to itself. */
  giver: { kind: 'device'; id: DeviceId } | { kind: 'staff'; id: StaffId } | { kind: 'citizen' };
  /** Why the same person was given a second number. */
  secondReason: ActReason | null;
  phoneHash: Buffer | null;
  /** The place it has earned, where that is not now. */
  queuedAt: string | null;
  /** What all its stops are for, and the dossier that was looked up. */
  purpose: StopPurpose;
  dossierId: DossierId | null;
  /** The letters of the first stop's sector, or of the short queue: they stay, whatever is transferred. */
  prefix: string;
  priorityClass: string | null;
  language: Language;
  followHash: Buffer;
  holder: { fingerprint: Buffer; sealed: Buffer } | null;
  /** By how much the ranges of `wait` were stretched. */
  margins: { below: number; above: number };
  stops: {
    stopId: StopId;
    sector: SectorCode;
    versionIds: ProcedureVersionId[];
    wait: WaitQuote | null;
  }[];
  repeat: { principal: string; key: string; hash: string };
};

/** Longer queues than this are counted as this long: the count is for a person deciding whether to stay. */
const aheadMax = 500;

/**
 * Takes a ticket: number, visit, stops, procedures, journal line and stored answer in one statement, which is its own
 * transaction. Whatever fails, the number is not used up: series stay without gaps. The label follows
 * `rules/queue/ticket-label.ts` (a test holds the two together).
 *
 * The day is that of the moment of asking; when it is no longer the day the token was made for, nothing is written. The place in the queue is read after the series' row is ours, so that
 * numbers and places agree, and never runs backwards with the clock.
 * @returns the answer, or null where midnight came in between
 * @throws unique_violation on `repeats` when the key was used before: the answer is then already stored
 */
export async function takeVisit(db: Database | Tx, visit: NewVisit): Promise<unknown | null> {
  const chosen = visit.stops.flatMap((stop) => stop.versionIds.map((versionId) => [stop.stopId, versionId]));
  const taken = await db.execute<{ body: unknown }>(sql`
    with moment as materialized (
      select at, day from (
        select house_now() as at, (house_now() at time zone ${visit.timeZone})::date as day) clock
      where day = ${visit.day}::date
    ), ahead as materialized (
      select wish.stop_id, wish.sector, wish.ordinal, wish.wait, (
        select count(*) from (
          select 1 from stops
          where shop_id = ${visit.shopId} and sector = wish.sector and state = 'waiting'
            and day = (select day from moment)${visit.purpose === 'submit' ? sql`` : sql` and purpose <> 'submit'`}
          limit ${aheadMax}
        ) queue)::int as ahead
      from unnest(
        ${sql.param(visit.stops.map((stop) => stop.stopId))}::uuid[],
        ${sql.param(visit.stops.map((stop) => stop.sector))}::text[],
        ${sql.param(visit.stops.map((stop) => stop.wait && JSON.stringify(stop.wait)))}::jsonb[]
      ) with ordinality as wish (stop_id, sector, wait, ordinal)
    ), printing as materialized (
      select coalesce(setting -> 'printing' ->> 'by', 'none') as by from devices where id = ${visit.deviceId}::uuid
    ), series as (
      insert into number_series as s (shop_id, day, prefix, last, last_at)
      select ${visit.shopId}, moment.day, ${visit.prefix}, 1, moment.at from moment
      on conflict (shop_id, day, prefix) do update
        set last = s.last + 1, last_at = greatest(s.last_at + interval '1 microsecond', house_now())
      returning day, last, last_at, prefix || lpad(last::text, greatest(3, length(last::text)), '0') as label
    ), visit as (
      insert into visits (id, shop_id, day, prefix, number, label, priority_class, language, device_id,
        taken_by, second_reason, taken_at, follow_hash)
      select ${visit.visitId}, ${visit.shopId}, series.day, ${visit.prefix}, series.last, series.label,
        ${visit.priorityClass}, ${visit.language}::language, ${visit.deviceId}::uuid,
        ${visit.giver.kind === 'staff' ? visit.giver.id : null}::uuid, ${visit.secondReason}::text, moment.at,
        ${visit.followHash}
      from series, moment
      returning id, day, label, taken_at
    ), placed as (
      insert into stops (id, visit_id, shop_id, day, ordinal, sector, purpose, dossier_id, queued_at)
      select ahead.stop_id, visit.id, ${visit.shopId}, visit.day, ahead.ordinal, ahead.sector, ${visit.purpose}::text,
        ${visit.dossierId}::uuid, coalesce(${visit.queuedAt}::timestamptz, series.last_at)
      from visit, series, ahead
      order by ahead.ordinal
    ), chosen as (
      insert into stop_procedures (stop_id, version_id)
      select * from unnest(
        ${sql.param(chosen.map(([stopId]) => stopId))}::uuid[],
        ${sql.param(chosen.map(([, versionId]) => versionId))}::uuid[])
    ), quoted as (
      insert into quotes (stop_id, at, ahead, p10_minutes, p50_minutes, p90_minutes, not_today_chance, method,
        margin_below, margin_above)
      select stop_id, taken_at, (wait ->> 'ahead')::int, (wait ->> 'p10Minutes')::real,
        (wait ->> 'p50Minutes')::real, (wait ->> 'p90Minutes')::real, (wait ->> 'notTodayChance')::real,
        wait ->> 'method', ${visit.margins.below}::real, ${visit.margins.above}::real
      from ahead, visit where wait is not null
    ), slip as (
      insert into slips (visit_id, copy, device_id, asked_at)
      select visit.id, 1, ${visit.deviceId}::uuid, taken_at from visit, printing where printing.by <> 'none'
    )${holderOf(visit)}${phoneOf(visit)}, diary as (
      insert into journal (shop_id, name, actor_kind, actor_id, reason, payload)
      select ${visit.shopId}, 'visit.taken', ${visit.giver.kind},
        ${visit.giver.kind === 'citizen' ? sql`visit.id` : sql`${visit.giver.id}::uuid`}, ${visit.secondReason}::text,
        jsonb_build_object(
        'visitId', visit.id, 'label', visit.label, 'priorityClass', ${visit.priorityClass}::text,
        'slip', coalesce((select by from printing), 'none'),
        'sectors', (select jsonb_agg(sector order by ordinal) from ahead))
      from visit
    )
    insert into repeats (principal, key, hash, status, body)
    select ${visit.repeat.principal}, ${visit.repeat.key}, ${visit.repeat.hash}, 200, jsonb_build_object(
      'visitId', visit.id, 'label', visit.label, 'day', visit.day, 'takenAt', visit.taken_at,
      'priorityClass', ${visit.priorityClass}::text, 'purpose', ${visit.purpose}::text,
      'stops', (select jsonb_agg(jsonb_build_object(
        'stopId', stop_id, 'sector', sector, 'ahead', ahead, 'wait', wait) order by ordinal) from ahead))
    from visit
    returning body`);
  return taken.rows[0]?.body ?? null;
}

/** What was read from a card goes in only with the ticket itself. */
const holderOf = ({ holder, shopId }: NewVisit) =>
  holder === null
    ? sql``
    : sql`, holder as (
      insert into card_holders (visit_id, shop_id, day, fingerprint, sealed)
      select visit.id, ${shopId}, visit.day, ${holder.fingerprint}, ${holder.sealed} from visit
    )`;

/** The phone that took it, for the day. */
const phoneOf = ({ phoneHash, shopId }: NewVisit) =>
  phoneHash === null
    ? sql``
    : sql`, phone as (
      insert into phone_visits (visit_id, shop_id, day, phone_hash)
      select visit.id, ${shopId}, visit.day, ${phoneHash} from visit
    )`;
