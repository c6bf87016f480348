import { createHash } from 'node:crypto';
import type { DossierAct, DossierState } from '@motcua/contracts/dossiers';
import type { AgencyId, DossierId } from '@motcua/contracts/ids';
import type { JournalActor } from '@motcua/contracts/journal';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { keepApplicantNotice } from './applicant-notices.ts';

export type NewLine = {
  dossierId: DossierId;
  act: DossierAct;
  from: DossierState | null;
  to: DossierState;
  /** When it is said to have happened, ISO; it is never after now. */
  statedAt: string;
  actor: JournalActor;
  agencyId: AgencyId | null;
  /** Never a name or a number of a person: only what the act was about. */
  detail: Record<string, unknown>;
};

/**
 * Writes one line of a dossier's history. Each line seals the one before it, so that nobody can take one out or change
 * one unseen. The dossier's row must be locked: two lines never have the same number. What the applicant is told of is
 * noted with it, so that nobody has to remember to.
 */
export async function appendLine(tx: Tx, line: NewLine): Promise<number> {
  const last = await tx.execute<{ sequence: number; seal: Buffer }>(sql`
    select sequence, seal from dossier_lines where dossier_id = ${line.dossierId} order by sequence desc limit 1`);
  const before = last.rows[0];
  const sequence = (before?.sequence ?? 0) + 1;
  const actorId = 'id' in line.actor ? line.actor.id : null;
  await tx.execute(sql`
    insert into dossier_lines (dossier_id, sequence, act, from_state, to_state, stated_at, actor_kind, actor_id,
      agency_id, detail, seal)
    values (${line.dossierId}, ${sequence}, ${line.act}::dossier_act, ${line.from}::dossier_state,
      ${line.to}::dossier_state, ${line.statedAt}::timestamptz, ${line.actor.kind}, ${actorId}::uuid,
      ${line.agencyId}::uuid, ${JSON.stringify(line.detail)}::jsonb, ${sealOf(before?.seal ?? null, sequence, line)})`);
  await tx.execute(sql`update dossiers set last_sequence = ${sequence} where id = ${line.dossierId}`);
  await keepApplicantNotice(tx, { ...line, sequence });
  return sequence;
}

/** SHA-256 over the seal before and everything this line says. */
export function sealOf(before: Buffer | null, sequence: number, line: NewLine): Buffer {
  const actorId = 'id' in line.actor ? line.actor.id : null;
  const said = JSON.stringify([
    line.dossierId,
    sequence,
    line.act,
    line.from,
    line.to,
    new Date(line.statedAt).toISOString(),
    line.actor.kind,
    actorId,
    line.agencyId,
    canonical(line.detail),
  ]);
  return createHash('sha256')
    .update(before ?? Buffer.alloc(0))
    .update(said)
    .digest();
}

/** JSON with its keys in order: what PostgreSQL gives back has another order than what was given. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}
