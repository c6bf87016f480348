import type { Procedure } from '@motcua/contracts/catalogue';
import type { ProcedureId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { today } from './today.ts';

/** A procedure as it is in force today; null where none of its versions is. `validTo` is the first day it is no longer valid. */
export async function findProcedure(db: Database | Tx, procedureId: ProcedureId): Promise<Procedure | null> {
  const found = await db.execute<Procedure>(sql`
    select v.procedure_id as "procedureId", v.id as "versionId", v.version, p.code, v.name_vi as "nameVi",
      v.name_en as "nameEn", v.sector, v.processing,
      jsonb_build_object('amountVnd', v.fee_vnd, 'noteVi', v.fee_note_vi) as fee, v.papers,
      v.legal_basis as "legalBasis", v.online_level as "onlineLevel", lower(v.valid)::text as "validFrom",
      upper(v.valid)::text as "validTo"
    from procedure_versions v join procedures p on p.id = v.procedure_id
    where v.procedure_id = ${procedureId} and v.valid @> ${today}`);
  return found.rows[0] ?? null;
}
