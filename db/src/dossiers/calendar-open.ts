import type { ClockChange, Term } from '@motcua/contracts/deadlines';
import type { DossierState } from '@motcua/contracts/dossiers';
import type { DossierId, ShopId } from '@motcua/contracts/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** An open clock with what is needed to say its date anew. Instants are ISO. */
export type OpenClock = {
  clockId: string;
  dossierId: DossierId;
  shopId: ShopId;
  code: string | null;
  state: DossierState;
  whole: boolean;
  term: Term;
  receivedAt: string;
  changes: ClockChange[];
  dueAt: string;
  dueDay: string;
  pausedSince: string | null;
  thresholds: { kind: string; at: string }[];
};

/** Which open clocks: of one shop or of all, and only those counted by a calendar before this version. */
export type OpenScope = { shopId: ShopId | null; before: number | null };

/**
 * The ids of dossiers with an open clock, in order, from after one of them on. What was imported keeps the dates that the
 * older system promised.
 */
export async function findOpenDossiers(
  db: Database | Tx,
  scope: OpenScope,
  after: string | null,
  most: number,
): Promise<DossierId[]> {
  const found = await db.execute<{ dossierId: DossierId }>(sql`
    select distinct c.dossier_id as "dossierId" from dossier_clocks c join dossiers d on d.id = c.dossier_id
    where ${openIn(scope)} and (${after}::uuid is null or c.dossier_id > ${after}::uuid)
    order by c.dossier_id limit ${most}`);
  return found.rows.map(({ dossierId }) => dossierId);
}

export async function countOpenDossiers(db: Database | Tx, scope: OpenScope): Promise<number> {
  const found = await db.execute<{ dossiers: number }>(sql`
    select count(distinct c.dossier_id)::int as dossiers from dossier_clocks c join dossiers d on d.id = c.dossier_id
    where ${openIn(scope)}`);
  return found.rows[0]?.dossiers ?? 0;
}

/** Acts on these dossiers wait until the transaction ends. In the order of their ids, as everybody takes several. */
export async function lockDossiers(tx: Tx, dossierIds: readonly DossierId[]): Promise<void> {
  await tx.execute(sql`
    select from dossiers where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(dossierIds)}::jsonb))
    order by id for no key update`);
}

export async function findOpenClocks(
  db: Database | Tx,
  dossierIds: readonly DossierId[],
): Promise<OpenClock[]> {
  const found = await db.execute<OpenClock>(sql`
    select c.id as "clockId", c.dossier_id as "dossierId", c.shop_id as "shopId", d.code, d.state,
      c.kind = 'whole' as whole, c.term, c.received_at as "receivedAt", c.changes, c.due_at as "dueAt",
      c.due_day::text as "dueDay", c.paused_since as "pausedSince", c.thresholds
    from jsonb_array_elements_text(${JSON.stringify(dossierIds)}::jsonb) asked
      join dossier_clocks c on c.dossier_id = asked.value::uuid join dossiers d on d.id = c.dossier_id
    where c.stopped_at is null`);
  const iso = (at: string) => new Date(at).toISOString();
  return found.rows.map((row) => ({
    ...row,
    receivedAt: iso(row.receivedAt),
    dueAt: iso(row.dueAt),
    pausedSince: row.pausedSince === null ? null : iso(row.pausedSince),
  }));
}

const openIn = ({ shopId, before }: OpenScope): SQL => sql`
  c.stopped_at is null and not d.imported and (${shopId}::uuid is null or c.shop_id = ${shopId}::uuid)
  and (${before}::int is null or c.calendar_version < ${before}::int)`;
