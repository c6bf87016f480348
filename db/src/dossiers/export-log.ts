import type { LocalDate } from '@motcua/contracts/dates';
import type { Channel, DossierState } from '@motcua/contracts/dossiers';
import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** One thing that happened to a dossier, with nothing of a person in it. */
export type ExportedEvent = {
  act: string;
  /** What an older system called it. */
  name: string | null;
  at: string;
  lifecycle: string | null;
  agency: string | null;
  role: string | null;
};

/** A dossier and its history, as others may see it. */
export type ExportedDossier = {
  dossierId: DossierId;
  code: string;
  imported: boolean;
  state: DossierState;
  /** Null where an older system did not say. */
  procedure: string | null;
  sector: string | null;
  channel: Channel | null;
  unit: string | null;
  receivedAt: string;
  dueAt: string | null;
  finishedAt: string | null;
  events: ExportedEvent[];
};

const atATime = 400;

/**
 * Every dossier a shop received in a stretch of days, by its local date, one after the other and in bounded memory. Each is
 * as it stood when it was read. Nobody's name leaves: an actor is an agency's code and a role.
 * @param days null: from the first to the last
 */
export async function* exportLog(
  db: Database,
  shopId: ShopId,
  days: { from: LocalDate | null; to: LocalDate | null },
): AsyncGenerator<ExportedDossier> {
  let after: { at: string; id: DossierId } | null = null;
  for (;;) {
    const page: (ExportedDossier & { place: string })[] = await pageAfter(db, shopId, days, after);
    for (const { place: _, ...dossier } of page) yield dossier;
    const last = page.at(-1);
    if (!last || page.length < atATime) return;
    after = { at: last.place, id: last.dossierId };
  }
}

async function pageAfter(
  db: Database,
  shopId: ShopId,
  { from, to }: { from: LocalDate | null; to: LocalDate | null },
  after: { at: string; id: DossierId } | null,
) {
  // The position goes as text: a JavaScript date would lose PostgreSQL's microseconds.
  const found = await db.execute<ExportedDossier & { place: string }>(sql`
    select d.id as "dossierId", coalesce(d.external_code, d.code, d.id::text) as code, d.imported, d.state,
      d.received_at::text as place,
      case when not 'no-procedure' = any(d.import_flags) then coalesce(p.code, v.name_vi) end as procedure,
      case when not d.import_flags && array['no-sector', 'unknown-sector'] or p.code is not null then d.sector end as sector,
      case when not 'no-channel' = any(d.import_flags) then d.channel end as channel,
      case when not 'no-unit' = any(d.import_flags) then a.code end as unit,
      d.received_at as "receivedAt", c.due_at as "dueAt", coalesce(d.finished_at, d.returned_at) as "finishedAt",
      coalesce((select jsonb_agg(jsonb_build_object('act', l.act, 'at', l.stated_at,
          'name', case when d.imported then l.detail ->> 'name' end,
          'lifecycle', case when d.imported then l.detail ->> 'lifecycle' end,
          'agency', (select code from agencies where id = l.agency_id),
          'role', coalesce((select role::text from posts where staff_id = l.actor_id and shop_id = d.shop_id),
            case when d.imported then l.detail ->> 'role' end,
            case when l.actor_kind in ('clock', 'citizen', 'device') then l.actor_kind end))
          order by l.stated_at, l.sequence)
        from dossier_lines l
        where l.dossier_id = d.id and not (d.imported and l.sequence = 1 and l.detail ? 'imported')), '[]') as events
    from dossiers d join shops s on s.id = d.shop_id
      join agencies a on a.id = d.agency_id
      join procedure_versions v on v.id = d.version_id
      join procedures p on p.id = v.procedure_id
      left join dossier_clocks c on c.dossier_id = d.id and c.kind = 'whole'
    where d.shop_id = ${shopId} and d.received_at is not null
      and (${from}::date is null or d.received_at >= (${from}::date::timestamp at time zone s.time_zone))
      and (${to}::date is null or d.received_at < ((${to}::date + 1)::timestamp at time zone s.time_zone))
      and (${after?.at ?? null}::timestamptz is null
        or (d.received_at, d.id) > (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by d.received_at, d.id limit ${atATime}`);
  return found.rows.map((row) => ({
    ...row,
    receivedAt: new Date(row.receivedAt).toISOString(),
    dueAt: row.dueAt && new Date(row.dueAt).toISOString(),
    finishedAt: row.finishedAt && new Date(row.finishedAt).toISOString(),
    events: row.events.map((event) => ({ ...event, at: new Date(event.at).toISOString() })),
  }));
}
