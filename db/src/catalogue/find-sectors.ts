import type { Sector } from '@motcua/contracts/catalogue';
import type { SectorCode } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** All sectors of the catalogue, in the order of their usual letters. */
export async function findSectors(db: Database | Tx): Promise<Sector[]> {
  const found = await db.execute<Sector>(sql`
    select code as sector, name_vi as "nameVi", name_en as "nameEn", name_km as "nameKm", desk_group as "deskGroup",
      seconding_agency_vi as "secondingAgencyVi"
    from sectors order by length(usual_prefix), usual_prefix`);
  return found.rows;
}

/** Those of the given codes that the catalogue does not have. */
export async function findUnknownSectors(
  db: Database | Tx,
  sectors: readonly SectorCode[],
): Promise<SectorCode[]> {
  const found = await db.execute<{ code: SectorCode }>(sql`
    select code from unnest(${sql.param([...sectors])}::text[]) code
    where not exists (select 1 from sectors where sectors.code = code.code)`);
  return found.rows.map((row) => row.code);
}
