import type { ClockChange, Term } from '@motcua/contracts/deadlines';
import type { ClockKind } from '@motcua/contracts/dossiers';
import type { AgencyId, DossierId, ShopId } from '@motcua/contracts/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type ClockRow = {
  clockId: string;
  dossierId: DossierId;
  shopId: ShopId;
  kind: ClockKind;
  agencyId: AgencyId | null;
  term: Term;
  receivedAt: string;
  changes: ClockChange[];
  dueAt: string;
  dueDay: string;
  pausedSince: string | null;
  stoppedAt: string | null;
  version: number;
  calendarVersion: number;
  thresholds: { kind: string; at: string }[];
};

/** What is derived from the ledger and kept beside it. */
export type Derived = {
  dueAt: string;
  dueDay: string;
  pausedSince: string | null;
  thresholds: { kind: string; at: string }[];
  calendarVersion: number;
};

const columns = sql`
  id as "clockId", dossier_id as "dossierId", shop_id as "shopId", kind, agency_id as "agencyId", term,
  received_at as "receivedAt", changes, due_at as "dueAt", due_day::text as "dueDay", paused_since as "pausedSince",
  stopped_at as "stoppedAt", version, calendar_version as "calendarVersion", thresholds`;

const iso = (at: string) => new Date(at).toISOString();
const clockOf = (row: ClockRow): ClockRow => ({
  ...row,
  receivedAt: iso(row.receivedAt),
  dueAt: iso(row.dueAt),
  pausedSince: row.pausedSince === null ? null : iso(row.pausedSince),
  stoppedAt: row.stoppedAt === null ? null : iso(row.stoppedAt),
});

async function clocksWhere(db: Database | Tx, condition: SQL): Promise<ClockRow[]> {
  const found = await db.execute<ClockRow>(sql`select ${columns} from dossier_clocks where ${condition}`);
  return found.rows.map(clockOf);
}

/** All clocks of a dossier, the whole one first. */
export function findClocks(db: Database | Tx, dossierId: DossierId): Promise<ClockRow[]> {
  return clocksWhere(db, sql`dossier_id = ${dossierId} order by kind <> 'whole', received_at, id`);
}

export async function startClock(
  tx: Tx,
  clock: Pick<ClockRow, 'dossierId' | 'shopId' | 'kind' | 'agencyId' | 'term' | 'receivedAt'>,
  derived: Derived,
): Promise<void> {
  await tx.execute(sql`
    insert into dossier_clocks (dossier_id, shop_id, kind, agency_id, term, received_at, due_at, due_day, calendar_version,
      thresholds, next_check_at)
    values (${clock.dossierId}, ${clock.shopId}, ${clock.kind}::clock_kind, ${clock.agencyId}::uuid,
      ${JSON.stringify(clock.term)}::jsonb, ${clock.receivedAt}::timestamptz, ${derived.dueAt}::timestamptz,
      ${derived.dueDay}::date, ${derived.calendarVersion}, ${JSON.stringify(derived.thresholds)}::jsonb,
      ${derived.thresholds[0]?.at ?? null}::timestamptz)`);
}

/**
 * Keeps a clock's ledger and what was derived from it. Another due date is another version: its warnings are given anew,
 * and those of the date before never again.
 */
export async function keepClock(
  tx: Tx,
  clock: Pick<ClockRow, 'clockId' | 'changes'>,
  derived: Derived,
): Promise<void> {
  const next = derived.pausedSince === null ? sql`min_of.at` : sql`null::timestamptz`;
  await tx.execute(sql`
    update dossier_clocks set changes = ${JSON.stringify(clock.changes)}::jsonb,
      version = version + (due_at <> ${derived.dueAt}::timestamptz)::int,
      due_at = ${derived.dueAt}::timestamptz, due_day = ${derived.dueDay}::date,
      paused_since = ${derived.pausedSince}::timestamptz, calendar_version = ${derived.calendarVersion},
      thresholds = ${JSON.stringify(derived.thresholds)}::jsonb,
      next_check_at = case when stopped_at is not null then null else ${next} end
    from (select min((threshold ->> 'at')::timestamptz) as at
      from jsonb_array_elements(${JSON.stringify(derived.thresholds)}::jsonb) threshold) min_of
    where id = ${clock.clockId}`);
}

/** The office owes nothing more on this clock. What it passed stays passed. */
export async function stopClock(tx: Tx, clockId: string, at: string): Promise<void> {
  await tx.execute(sql`
    update dossier_clocks set stopped_at = ${at}::timestamptz, next_check_at = null, paused_since = null
    where id = ${clockId} and stopped_at is null`);
}
