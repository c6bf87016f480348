import type { LocalDate } from '@motcua/contracts/dates';
import type { DossierState } from '@motcua/contracts/dossiers';
import type { DossierId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** What may stand on the slip of a look-up; the name is still to be masked. Days are the shop's. */
export type LookUpSlipRow = {
  shopNameVi: string;
  code: string;
  fullName: string;
  procedureNameVi: string;
  state: DossierState;
  refused: boolean;
  late: boolean;
  dueDay: LocalDate | null;
  missing: number;
  owedVnd: number | null;
  until: LocalDate | null;
  resultPlace: string;
};

/**
 * Read by the house itself, for somebody who has just shown that they hold the dossier.
 * @returns null where it is gone
 */
export async function findLookUpSlip(db: Database, dossierId: DossierId): Promise<LookUpSlipRow | null> {
  const found = await db.execute<LookUpSlipRow>(sql`
    select s.name_vi as "shopNameVi", coalesce(d.code, d.external_code, '') as code,
      coalesce(p.full_name, '') as "fullName", v.name_vi as "procedureNameVi", d.state,
      coalesce((select l.act = 'refuse-to-settle' from dossier_lines l
        where l.dossier_id = d.id and l.act in ('decide', 'refuse-to-settle')
        order by l.sequence desc limit 1), false) as refused,
      coalesce(c.stopped_at is null and c.paused_since is null
        and c.due_day < (house_now() at time zone s.time_zone)::date, false) as late,
      c.due_day::text as "dueDay",
      coalesce((select jsonb_array_length(l.detail -> 'items') from dossier_lines l
        where l.dossier_id = d.id and l.act = 'ask-supplement' order by l.sequence desc limit 1), 0) as missing,
      (select (l.detail ->> 'amountVnd')::float8 from dossier_lines l
        where l.dossier_id = d.id and l.act = 'ask-payment' order by l.sequence desc limit 1) as "owedVnd",
      (select o.due_day::text from dossier_clocks o
        where o.dossier_id = d.id and o.kind in ('applicant', 'financial') and o.stopped_at is null
        order by o.received_at desc limit 1) as until,
      d.result_place as "resultPlace"
    from dossiers d join shops s on s.id = d.shop_id join procedure_versions v on v.id = d.version_id
      left join applicants p on p.dossier_id = d.id
      left join dossier_clocks c on c.dossier_id = d.id and c.kind = 'whole'
    where d.id = ${dossierId}`);
  return found.rows[0] ?? null;
}
