import type { DossierSummary } from '@motcua/contracts/dossiers';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { DossierPlace } from './find-page.ts';

export type FoundDossier = Omit<DossierSummary, 'late' | 'dueToday'> & {
  dueDay: string | null;
  stoppedAt: string | null;
};

/**
 * What a list says of the dossiers on a page, in the order of the page. Read inside `asDesk`: what the desk may not see
 * is not there, whatever page was asked for.
 */
export async function findDossiers(tx: Tx, page: readonly DossierPlace[]): Promise<FoundDossier[]> {
  const found = await tx.execute<FoundDossier>(sql`
    select d.id as "dossierId", d.code, d.external_code as "externalCode", d.state, d.sector,
      v.name_vi as "procedureNameVi", coalesce(p.full_name, '') as "applicantName", d.channel,
      d.holder_agency_id as "agencyId", a.name_vi as "agencyNameVi",
      (select w.display_name from staff w where w.id = d.holder_staff_id) as "holderName",
      d.received_at as "receivedAt", c.due_at as "dueAt", c.due_day::text as "dueDay",
      c.paused_since as "pausedSince", d.finished_at as "finishedAt", c.stopped_at as "stoppedAt",
      d.imported, d.shelf
    from unnest(${sql.param(page.map((place) => place.dossierId))}::uuid[]) with ordinality as page(id, rank)
      join dossiers d on d.id = page.id
      join procedure_versions v on v.id = d.version_id
      join agencies a on a.id = d.holder_agency_id
      left join applicants p on p.dossier_id = d.id
      left join dossier_clocks c on c.dossier_id = d.id and c.kind = 'whole'
    order by page.rank`);
  return found.rows.map((row) => ({
    ...row,
    receivedAt: iso(row.receivedAt),
    dueAt: iso(row.dueAt),
    pausedSince: iso(row.pausedSince),
    finishedAt: iso(row.finishedAt),
    stoppedAt: iso(row.stoppedAt),
  }));
}

const iso = (at: string | null) => (at === null ? null : new Date(at).toISOString());
