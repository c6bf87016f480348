import { sql } from 'drizzle-orm';
import procedures from '../../seeds/data/procedures.json' with { type: 'json' };
import sectors from '../../seeds/data/sectors.json' with { type: 'json' };
import type { Tx } from '../connect.ts';

/** The day the National Public Service Portal was copied: since then, at the least, these facts are in force. */
const factsFrom = '2026-07-18';

/**
 * Sectors and procedures that the house does not have yet, each procedure as version 1. What is there stays as it is:
 * from the first run on the house's own tables are the truth. Procedures without a national code are known by their
 * sector and name.
 */
export async function loadCatalogue(tx: Tx): Promise<void> {
  await tx.execute(sql`
    insert into sectors (code, name_vi, name_en, name_km, desk_group, seconding_agency_vi, usual_prefix)
    select sector, "nameVi", "nameEn", "nameKm", "deskGroup", "secondingAgencyVi", prefix
    from jsonb_to_recordset(${JSON.stringify(sectors)}::jsonb) as given(sector text, "nameVi" text, "nameEn" text,
      "nameKm" text, "deskGroup" desk_group, "secondingAgencyVi" text, prefix text)
    on conflict (code) do nothing`);
  // A machine whose clock stands before that day still gets a catalogue that is valid today.
  await tx.execute(sql`
    with missing as materialized (
      select gen_random_uuid() as id, given.*
      from jsonb_to_recordset(${JSON.stringify(procedures)}::jsonb) as given(code text, "nameVi" text, "nameEn" text,
        sector text, processing jsonb, fee jsonb, papers jsonb, "legalBasis" jsonb, "onlineLevel" online_level)
      where case when given.code is null
        then not exists (select 1 from procedure_versions v join procedures p on p.id = v.procedure_id
          where v.sector = given.sector and v.name_vi = given."nameVi")
        else not exists (select 1 from procedures p where p.code = given.code) end
    ), added as (
      insert into procedures (id, code) select id, code from missing
    )
    insert into procedure_versions (procedure_id, version, name_vi, name_en, sector, processing, fee_vnd, fee_note_vi,
      papers, legal_basis, online_level, valid)
    select id, 1, "nameVi", "nameEn", sector, processing, (fee ->> 'amountVnd')::integer, fee ->> 'noteVi', papers,
      "legalBasis", "onlineLevel",
      daterange(least(${factsFrom}::date, (house_now() at time zone 'Asia/Ho_Chi_Minh')::date), null)
    from missing`);
}
