import type { DossierState } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { sealOf } from './append-line.ts';

/** A clock as the changed calendar says it. */
export type Recounted = {
  clockId: string;
  dueAt: string;
  dueDay: string;
  pausedSince: string | null;
  thresholds: { kind: string; at: string }[];
  /** It has another date than before: another version, whose warnings are given anew. */
  moved: boolean;
};

/** A dossier whose promised date moves. */
export type MovedDate = { dossierId: DossierId; state: DossierState; from: string; to: string };

/** Keeps recounted clocks, all in one statement: hundreds of thousands are to be kept within a minute. */
export async function keepRecounted(
  tx: Tx,
  clocks: readonly Recounted[],
  calendarVersion: number,
): Promise<void> {
  await tx.execute(sql`
    update dossier_clocks c set version = c.version + given.moved::int, due_at = given."dueAt", due_day = given."dueDay",
      paused_since = given."pausedSince", calendar_version = ${calendarVersion}, thresholds = given.thresholds,
      next_check_at = case when given."pausedSince" is null then
        (select min((threshold.value ->> 'at')::timestamptz) from jsonb_array_elements(given.thresholds) threshold) end
    from jsonb_to_recordset(${JSON.stringify(clocks)}::jsonb) as given("clockId" uuid, "dueAt" timestamptz, "dueDay" date,
      "pausedSince" timestamptz, thresholds jsonb, moved boolean)
    where c.id = given."clockId" and c.stopped_at is null`);
}

/** Clocks for which the changed calendar says no date keep theirs, and are not looked at again for this change. */
export async function keepAsTheyAre(
  tx: Tx,
  clockIds: readonly string[],
  calendarVersion: number,
): Promise<void> {
  await tx.execute(sql`
    update dossier_clocks set calendar_version = ${calendarVersion}
    where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(clockIds)}::jsonb))`);
}

/**
 * Promises the moved dates with their cause and writes a line by the clock into each dossier's history. The dossiers must
 * be locked.
 * @param statedAt when the calendar was confirmed, ISO
 */
export async function writeMovedDates(
  tx: Tx,
  moved: readonly MovedDate[],
  change: { changeId: string; statedAt: string },
): Promise<void> {
  if (moved.length === 0) return;
  const last = await findLastSeals(
    tx,
    moved.map(({ dossierId }) => dossierId),
  );
  const lines = moved.map(({ dossierId, state, from, to }) => {
    const before = last.get(dossierId);
    const sequence = (before?.sequence ?? 0) + 1;
    const detail = { cause: 'calendar', changeId: change.changeId, fromDueAt: from, dueAt: to };
    const seal = sealOf(before?.seal ?? null, sequence, {
      dossierId,
      act: 'move-date',
      from: state,
      to: state,
      statedAt: change.statedAt,
      actor: { kind: 'clock' },
      agencyId: null,
      detail,
    });
    return { dossierId, sequence, state, detail, dueAt: to, seal: seal.toString('hex') };
  });
  await tx.execute(sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line("dossierId" uuid, sequence int,
        state dossier_state, detail jsonb, "dueAt" timestamptz, seal text)
    ), promised as (
      insert into promised_dates (dossier_id, due_at, cause) select "dossierId", "dueAt", 'calendar' from given
    ), written as (
      insert into dossier_lines (dossier_id, sequence, act, from_state, to_state, stated_at, actor_kind, detail, seal)
      select "dossierId", sequence, 'move-date', state, state, ${change.statedAt}::timestamptz, 'clock', detail,
        decode(seal, 'hex')
      from given
    )
    update dossiers d set last_sequence = given.sequence from given where d.id = given."dossierId"`);
}

async function findLastSeals(
  tx: Tx,
  dossierIds: readonly DossierId[],
): Promise<Map<string, { sequence: number; seal: Buffer }>> {
  const found = await tx.execute<{ dossierId: string; sequence: number; seal: Buffer }>(sql`
    select asked.value as "dossierId", line.sequence, line.seal
    from jsonb_array_elements_text(${JSON.stringify(dossierIds)}::jsonb) asked cross join lateral (
      select sequence, seal from dossier_lines where dossier_id = asked.value::uuid order by sequence desc limit 1) line`);
  return new Map(found.rows.map((row) => [row.dossierId, row]));
}

/**
 * How many dates a change has moved, with these: written in the transaction of its batch, so that it is never ahead of
 * what was done.
 */
export async function countMoved(tx: Tx, changeId: string, moved: number): Promise<number> {
  const counted = await tx.execute<{ moved: number }>(sql`
    update calendar_changes set moved = moved + ${moved} where id = ${changeId} returning moved`);
  return counted.rows[0]?.moved ?? 0;
}
