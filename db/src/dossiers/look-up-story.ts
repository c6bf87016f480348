import type { DossierState, PromisedDate } from '@motcua/contracts/dossiers';
import type { AgencyId, DossierId, SectorCode } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

type Line = { act: string; from: DossierState | null; to: DossierState; at: string };

/** What the holder of a dossier may be told of it, in one reading. Instants are ISO. */
export type LookUpStory = {
  now: string;
  code: string;
  state: DossierState;
  sector: SectorCode;
  fullName: string;
  procedureNameVi: string;
  holderAgencyId: AgencyId;
  holderAgencyVi: string;
  receivedAt: string | null;
  finishedAt: string | null;
  returnedAt: string | null;
  resultPlace: string;
  lines: Line[];
  promised: PromisedDate[];
  /** Of the last request for more papers, and of the last for money. */
  supplement: string[];
  payment: { amountVnd: number; what: string } | null;
  /** Why it was not received, as form 03 says it. */
  refusedBecause: string;
  agencies: { agencyId: AgencyId; nameVi: string }[];
};

/** @returns null where it is gone since it was found */
export async function findLookUpStory(tx: Tx, dossierId: DossierId): Promise<LookUpStory | null> {
  const found = await tx.execute<LookUpStory>(sql`
    select house_now() as now, coalesce(d.code, d.external_code, '') as code, d.state, d.sector,
      coalesce(p.full_name, '') as "fullName", v.name_vi as "procedureNameVi",
      d.holder_agency_id as "holderAgencyId", a.name_vi as "holderAgencyVi", d.received_at as "receivedAt",
      d.finished_at as "finishedAt", d.returned_at as "returnedAt", d.result_place as "resultPlace",
      coalesce((select jsonb_agg(jsonb_build_object('act', l.act, 'from', l.from_state, 'to', l.to_state,
          'at', l.stated_at) order by l.sequence)
        from dossier_lines l where l.dossier_id = d.id), '[]') as lines,
      coalesce((select jsonb_agg(jsonb_build_object('dueAt', t.due_at, 'cause', t.cause, 'promisedAt', t.promised_at)
          order by t.promised_at, t.id)
        from promised_dates t where t.dossier_id = d.id), '[]') as promised,
      coalesce((select l.detail -> 'items' from dossier_lines l
        where l.dossier_id = d.id and l.act in ('ask-supplement', 'ask-before-receipt') order by l.sequence desc limit 1), '[]') as supplement,
      (select jsonb_build_object('amountVnd', l.detail -> 'amountVnd', 'what', l.detail -> 'what')
        from dossier_lines l
        where l.dossier_id = d.id and l.act = 'ask-payment' order by l.sequence desc limit 1) as payment,
      coalesce((select l.detail ->> 'reason' from dossier_lines l
        where l.dossier_id = d.id and l.act = 'refuse' order by l.sequence desc limit 1), '') as "refusedBecause",
      coalesce((select jsonb_agg(jsonb_build_object('agencyId', g.id, 'nameVi', g.name_vi))
        from agencies g where g.id in (select c.agency_id from dossier_clocks c where c.dossier_id = d.id)), '[]')
        as agencies
    from dossiers d join procedure_versions v on v.id = d.version_id join agencies a on a.id = d.holder_agency_id
      left join applicants p on p.dossier_id = d.id
    where d.id = ${dossierId}`);
  const row = found.rows[0];
  if (!row) return null;
  return {
    ...row,
    now: iso(row.now),
    receivedAt: isoOrNull(row.receivedAt),
    finishedAt: isoOrNull(row.finishedAt),
    returnedAt: isoOrNull(row.returnedAt),
    lines: row.lines.map((line) => ({ ...line, at: iso(line.at) })),
    promised: row.promised.map((one) => ({ ...one, dueAt: iso(one.dueAt), promisedAt: iso(one.promisedAt) })),
  };
}

const iso = (at: string) => new Date(at).toISOString();
const isoOrNull = (at: string | null) => (at === null ? null : iso(at));
