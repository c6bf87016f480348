import type { DossierSummary } from '@motcua/contracts/dossiers';
import type { AgencyId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { DossierPlace } from './find-page.ts';

export type FoundDossier = Omit<DossierSummary, 'late' | 'dueToday'> & {
  dueDay: string | null;
  stoppedAt: string | null;
  /** Of what was sent online and is not received yet. */
  intakeDueAt: string | null;
};

/**
 * What a list says of the dossiers on a page, in the order of the page. Read inside `asDesk`: what the desk may not see
 * is not there, whatever page was asked for.
 * @param asked the agency that is asked in them, whose own clock is told then; null: the clock of the whole
 */
export async function findDossiers(
  tx: Tx,
  page: readonly DossierPlace[],
  asked: AgencyId | null = null,
): Promise<FoundDossier[]> {
  const clock =
    asked === null
      ? sql`c.kind = 'whole'`
      : sql`c.kind = 'share' and c.stopped_at is null and c.agency_id = ${asked}::uuid`;
  const found = await tx.execute<FoundDossier>(sql`
    select d.id as "dossierId", d.code, d.external_code as "externalCode", d.state, d.sector,
      v.name_vi as "procedureNameVi", coalesce(p.full_name, '') as "applicantName", d.channel,
      d.holder_agency_id as "agencyId", a.name_vi as "agencyNameVi",
      (select w.display_name from staff w where w.id = d.holder_staff_id) as "holderName",
      d.received_at as "receivedAt", c.due_at as "dueAt", c.due_day::text as "dueDay",
      c.paused_since as "pausedSince", d.finished_at as "finishedAt", c.stopped_at as "stoppedAt",
      d.imported, d.shelf,
      (select i.due_at from dossier_clocks i where i.dossier_id = d.id and i.kind = 'intake' and i.stopped_at is null
        limit 1) as "intakeDueAt"
    from unnest(${sql.param(page.map((place) => place.dossierId))}::uuid[]) with ordinality as page(id, rank)
      join dossiers d on d.id = page.id
      join procedure_versions v on v.id = d.version_id
      join agencies a on a.id = d.holder_agency_id
      left join applicants p on p.dossier_id = d.id
      left join dossier_clocks c on c.dossier_id = d.id and ${clock}
    order by page.rank`);
  return found.rows.map((row) => ({
    ...row,
    receivedAt: iso(row.receivedAt),
    dueAt: iso(row.dueAt),
    pausedSince: iso(row.pausedSince),
    finishedAt: iso(row.finishedAt),
    stoppedAt: iso(row.stoppedAt),
    intakeDueAt: iso(row.intakeDueAt),
  }));
}

const iso = (at: string | null) => (at === null ? null : new Date(at).toISOString());
