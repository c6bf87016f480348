import type { Fee } from '@motcua/contracts/catalogue';
import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

export type PostedFee = { nameVi: string; nameEn: string; amountVnd: number; noteVi: Fee['noteVi'] };

/**
 * What this shop takes money for by the versions in force, those that people asked for most in the last thirty days
 * first.
 * @param day the shop's local date
 * @param only these sectors; null: all that the shop offers
 * @param most how many at most
 */
export async function findPostedFees(
  db: Database | Tx,
  shopId: ShopId,
  day: string,
  only: readonly SectorCode[] | null,
  most: number,
): Promise<PostedFee[]> {
  const found = await db.execute<PostedFee>(sql`
    with used as (
      select version.procedure_id, count(*) as times
      from stops stop join visits visit on visit.id = stop.visit_id
        join stop_procedures link on link.stop_id = stop.id
        join procedure_versions version on version.id = link.version_id
      where stop.shop_id = ${shopId} and visit.day between ${day}::date - 30 and ${day}::date
      group by version.procedure_id
    )
    select version.name_vi as "nameVi", version.name_en as "nameEn", version.fee_vnd as "amountVnd",
      version.fee_note_vi as "noteVi"
    from procedure_versions version
      join shop_sectors offered on offered.sector = version.sector and offered.shop_id = ${shopId} and offered.offered
      left join used on used.procedure_id = version.procedure_id
    where version.valid @> ${day}::date and version.fee_vnd > 0
      and (${only === null} or version.sector = any(${sql.param([...(only ?? [])])}::text[]))
    order by coalesce(used.times, 0) desc, length(version.name_vi), version.name_vi limit ${most}`);
  return found.rows;
}
