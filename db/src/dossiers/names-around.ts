import type { DossierId, ProcedureId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

export type NamesAround = {
  procedureId: ProcedureId;
  procedureNameVi: string;
  applicantName: string;
  holderAgencyVi: string;
  holderName: string | null;
};

/** The names behind a dossier's ids. */
export async function findNamesAround(tx: Tx, dossierId: DossierId): Promise<NamesAround> {
  const found = await tx.execute<NamesAround>(sql`
    select v.procedure_id as "procedureId", v.name_vi as "procedureNameVi", p.full_name as "applicantName", a.name_vi as "holderAgencyVi",
      (select w.display_name from staff w where w.id = d.holder_staff_id) as "holderName"
    from dossiers d join procedure_versions v on v.id = d.version_id join applicants p on p.dossier_id = d.id
      join agencies a on a.id = d.holder_agency_id
    where d.id = ${dossierId}`);
  const row = found.rows[0];
  if (!row) throw new Error('a dossier was there and then was not');
  return row;
}
