import type { DossierState } from '@motcua/contracts/dossiers';
import type { AgencyId, DossierId, ShopId, StaffId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** Somebody to be told: a person, or a whole agency where nobody holds the dossier. */
export type NoticeReceiver = { toKind: 'staff' | 'unit' | 'head' | 'leadership'; toId: StaffId | AgencyId };
export type NewNotice = NoticeReceiver & {
  shopId: ShopId;
  dossierId: DossierId;
  kind: string;
  once: string;
  sendAt: string;
};

/** Writes down what is to be told. What was written down for the same person and matter before is left as it is. */
export async function keepNotices(tx: Tx, notices: readonly NewNotice[]): Promise<void> {
  await tx.execute(sql`
    insert into dossier_notices (shop_id, dossier_id, to_kind, to_id, kind, once, send_at)
    select (n ->> 'shopId')::uuid, (n ->> 'dossierId')::uuid, n ->> 'toKind', (n ->> 'toId')::uuid, n ->> 'kind',
      n ->> 'once', (n ->> 'sendAt')::timestamptz
    from jsonb_array_elements(${JSON.stringify(notices)}::jsonb) n
    on conflict on constraint one_notice_per_matter do nothing`);
}

/** The supervisors of a shop: its heads of unit. Nobody stands above them in this house, so they are its leadership too. */
export async function findHeads(db: Database | Tx, shopId: ShopId): Promise<StaffId[]> {
  const found = await db.execute<{ staffId: StaffId }>(sql`
    select s.id as "staffId" from posts p join staff s on s.id = p.staff_id
    where p.shop_id = ${shopId} and p.role = 'supervisor' and s.active order by s.id`);
  return found.rows.map(({ staffId }) => staffId);
}

/** Whether somebody still works here and can be told. */
export async function worksHere(db: Database | Tx, staffId: StaffId, shopId: ShopId): Promise<boolean> {
  const found = await db.execute(sql`
    select 1 from posts p join staff s on s.id = p.staff_id
    where s.id = ${staffId} and p.shop_id = ${shopId} and s.active`);
  return found.rows.length > 0;
}

/**
 * Hands out what is due: one statement, so a digest is there as a whole or not at all. Of one dossier a person gets only
 * the most severe reminder, and none of one that was finished, moved to another date or voided since.
 * @returns how many notices were handed out
 */
export async function sendDueNotices(db: Database): Promise<number> {
  const sent = await db.execute<{ sent: number }>(sql`
    with due as (
      select n.id, n.kind, n.dossier_id, n.to_id,
        case when d.finished_at is not null then 'moot'
          when exists (select 1 from dossier_clocks c where c.dossier_id = d.id and c.kind = 'whole'
            and split_part(n.once, '/', 2) like 'whole.%' and c.version::text <> split_part(n.once, '/', 3)) then 'moot'
          when split_part(n.once, '/', 2) like 'intake.%' and not exists (select 1 from dossier_clocks c
            where c.dossier_id = d.id and c.kind = 'intake' and c.stopped_at is null
              and c.version::text = split_part(n.once, '/', 3)) then 'moot'
          else null end as moot,
        case when n.kind like 'escalate-%' then 2000 + split_part(n.kind, '-', 2)::int when n.kind = 'overdue' then 2000
          when n.kind like 'warn-%' then 1000 - split_part(n.kind, '-', 2)::int else 0 end as severity
      from dossier_notices n join dossiers d on d.id = n.dossier_id
      where n.to_kind <> 'applicant' and n.sent_at is null and n.outcome is null
        and n.send_at <= (select house_now())
      order by n.id for no key update of n skip locked
    ), judged as (
      select id, coalesce(moot, case when kind <> 'apology-draft' and exists (select 1 from due other
        where other.dossier_id = due.dossier_id and other.to_id = due.to_id and other.kind <> 'apology-draft'
          and other.moot is null and (other.severity, other.id) > (due.severity, due.id)) then 'folded' end, 'sent') as outcome
      from due
    ), told as (
      update dossier_notices n set outcome = judged.outcome, begun_at = house_now(), sent_at = house_now()
      from judged where judged.id = n.id returning n.outcome
    )
    select count(*) filter (where outcome = 'sent')::int as sent from told`);
  return sent.rows[0]?.sent ?? 0;
}

export type NoticeRow = {
  noticeId: string;
  dossierId: DossierId;
  code: string | null;
  state: DossierState;
  kind: string;
  dueAt: string;
  sentAt: string;
};
type Reader = { shopId: ShopId; staffId: StaffId; agencyId: AgencyId | null };

const forReader = ({ shopId, staffId, agencyId }: Reader) => sql`
  n.shop_id = ${shopId} and n.outcome = 'sent'
  and case when n.to_kind = 'unit' then n.to_id = ${agencyId}::uuid else n.to_id = ${staffId}::uuid end`;

/** What lies on somebody's desk and they have not put aside; what was finished since has gone by itself. */
export async function findNotices(db: Database | Tx, reader: Reader): Promise<NoticeRow[]> {
  const found = await db.execute<NoticeRow>(sql`
    select n.id as "noticeId", d.id as "dossierId", coalesce(d.code, d.external_code) as code, d.state, n.kind,
      c.due_at as "dueAt", n.sent_at as "sentAt"
    from dossier_notices n join dossiers d on d.id = n.dossier_id
    join dossier_clocks c on c.dossier_id = d.id
      and case when split_part(n.once, '/', 2) like 'intake.%' then c.kind = 'intake' and c.stopped_at is null
        else c.kind = 'whole' end
    where ${forReader(reader)} and n.seen_at is null and d.finished_at is null
    order by c.due_at, n.id limit 200`);
  return found.rows.map((row) => ({
    ...row,
    dueAt: new Date(row.dueAt).toISOString(),
    sentAt: new Date(row.sentAt).toISOString(),
  }));
}

/** Puts a notice aside. @returns whether it was one of theirs; one put aside already still is */
export async function markSeen(tx: Tx, reader: Reader, noticeId: string): Promise<boolean> {
  const seen = await tx.execute(sql`
    update dossier_notices n set seen_at = coalesce(n.seen_at, house_now())
    where n.id = ${noticeId} and ${forReader(reader)} returning 1`);
  return seen.rows.length > 0;
}
