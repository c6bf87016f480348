import { matterOfAct } from '@motcua/contracts/applicant-matters';
import type { DossierAct, DossierState } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/**
 * Writes down that the applicant is to be told of a line of their dossier, in the transaction of that line. Nothing is
 * written for an act that concerns only the desks, where the shop tells nobody, or where the dossier's past was brought in
 * from an older system.
 */
export async function keepApplicantNotice(
  tx: Tx,
  { dossierId, act, sequence }: { dossierId: DossierId; act: DossierAct; sequence: number },
): Promise<void> {
  const matter = matterOfAct[act];
  if (matter === undefined) return;
  await tx.execute(sql`
    insert into dossier_notices (shop_id, dossier_id, to_kind, kind, once, send_at)
    select d.shop_id, d.id, 'applicant', ${matter}, concat_ws('/', d.id, ${`applicant.${matter}`}::text, ${sequence}::int),
      house_now()
    from dossiers d join shops s on s.id = d.shop_id
    where d.id = ${dossierId} and not d.imported and s.deadline_settings -> 'tellApplicants' = 'true'
    on conflict on constraint one_notice_per_matter do nothing`);
}

const waiting = sql`n.to_kind = 'applicant' and n.sent_at is null and n.begun_at is null`;

/**
 * Holds the dossiers whose applicants are to be told something now, the longest waiting first; what another process holds
 * is left to it. Outside the hours of the shop's wall clock nobody is told anything.
 */
export async function holdApplicants(
  tx: Tx,
  wish: { hours: { from: string; until: string }; most: number; dossierId: DossierId | null },
): Promise<DossierId[]> {
  const { from, until } = wish.hours;
  const held = await tx.execute<{ dossierId: DossierId }>(sql`
    with clock as materialized (select house_now() as now)
    select a.dossier_id as "dossierId" from applicants a
    where a.dossier_id in (
      select n.dossier_id from dossier_notices n join shops s on s.id = n.shop_id, clock
      where ${waiting} and greatest(n.send_at, n.next_try_at) <= clock.now
        and (clock.now at time zone s.time_zone)::time >= ${from}::time
        and (clock.now at time zone s.time_zone)::time < ${until}::time
        and (${wish.dossierId}::uuid is null or n.dossier_id = ${wish.dossierId})
      order by n.send_at limit ${wish.most})
    for no key update of a skip locked`);
  return held.rows.map(({ dossierId }) => dossierId);
}

/** Something an applicant was not told of yet. */
export type WaitingNotice = {
  noticeId: string;
  dossierId: DossierId;
  kind: string;
  /** The line it goes back to. */
  place: number;
  /** False where it rests after a try in vain. */
  due: boolean;
  tries: number;
  state: DossierState;
};

/** Everything the applicants of these dossiers were not told of yet, also what rests. */
export async function findWaitingNotices(tx: Tx, dossierIds: readonly DossierId[]): Promise<WaitingNotice[]> {
  const found = await tx.execute<WaitingNotice>(sql`
    select n.id as "noticeId", n.dossier_id as "dossierId", n.kind, split_part(n.once, '/', 3)::int as place,
      greatest(n.send_at, n.next_try_at) <= (select house_now()) as due, n.tries, d.state
    from dossier_notices n join dossiers d on d.id = n.dossier_id
    where n.dossier_id in (select (jsonb_array_elements_text(${JSON.stringify(dossierIds)}::jsonb))::uuid) and ${waiting}
    order by n.send_at, n.id`);
  return found.rows;
}

/** Where a letter goes and what it is about. Numbers are still sealed. */
export type LetterFacts = {
  fullName: string;
  email: string | null;
  phoneSealed: Buffer | null;
  language: Language;
  code: string | null;
  state: DossierState;
  dueAt: string | null;
  agencyVi: string;
  shop: { nameVi: string; nameEn: string; timeZone: string };
  /** The shop may have ceased to tell anybody anything since. */
  tells: boolean;
  now: string;
};

export async function findLetterFacts(db: Database, dossierId: DossierId): Promise<LetterFacts | null> {
  const found = await db.execute<LetterFacts>(sql`
    select a.full_name as "fullName", a.email, a.phone_sealed as "phoneSealed", coalesce(v.language::text, 'vi') as language,
      d.code, d.state, c.due_at as "dueAt", g.name_vi as "agencyVi",
      jsonb_build_object('nameVi', s.name_vi, 'nameEn', s.name_en, 'timeZone', s.time_zone) as shop,
      coalesce(s.deadline_settings -> 'tellApplicants' = 'true', false) as tells, house_now() as now
    from dossiers d join applicants a on a.dossier_id = d.id join shops s on s.id = d.shop_id
    join agencies g on g.id = d.holder_agency_id left join visits v on v.id = d.visit_id
    left join dossier_clocks c on c.dossier_id = d.id and c.kind = 'whole'
    where d.id = ${dossierId}`);
  const [facts] = found.rows;
  if (!facts) return null;
  const iso = (at: string) => new Date(at).toISOString();
  return { ...facts, dueAt: facts.dueAt === null ? null : iso(facts.dueAt), now: iso(facts.now) };
}

/** Notes, before anything leaves the house, that these are being sent: nobody else sends them from here on. */
export async function beginNotices(tx: Tx, noticeIds: readonly string[]): Promise<void> {
  await tx.execute(sql`
    update dossier_notices set begun_at = house_now()
    where id in (select (jsonb_array_elements_text(${JSON.stringify(noticeIds)}::jsonb))::uuid)`);
}

/** Writes down what became of a notice; it is not looked at again. */
export async function settleNotice(db: Database | Tx, noticeId: string, outcome: string): Promise<void> {
  await db.execute(sql`
    update dossier_notices set outcome = ${outcome}, begun_at = coalesce(begun_at, house_now()), sent_at = house_now()
    where id = ${noticeId}`);
}

/** It did not arrive: it rests, and is then anybody's again. */
export async function restNotice(db: Database, noticeId: string, minutes: number): Promise<void> {
  await db.execute(sql`
    update dossier_notices set begun_at = null, tries = tries + 1,
      next_try_at = house_now() + make_interval(mins => ${minutes})
    where id = ${noticeId} and outcome is null`);
}

/**
 * What was begun and never ended was in the hands of a process that is gone: it may have been sent, and is not sent again.
 * @returns how many there were
 */
export async function settleAbandoned(db: Database, afterMinutes: number): Promise<number> {
  const settled = await db.execute(sql`
    update dossier_notices set outcome = 'unknown', sent_at = house_now()
    where to_kind = 'applicant' and sent_at is null
      and begun_at <= (select house_now() - make_interval(mins => ${afterMinutes})) returning 1`);
  return settled.rows.length;
}
