import type { ShopId } from '@motcua/contracts/ids';
import type { OfferSectors, ShopSector } from '@motcua/contracts/shops';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** The sectors of a shop with their letters, those switched off too. */
export async function findShopSectors(db: Database | Tx, shopId: ShopId): Promise<ShopSector[]> {
  const found = await db.execute<ShopSector>(sql`
    select o.sector, s.name_vi as "nameVi", s.name_en as "nameEn", s.name_km as "nameKm", s.desk_group as "deskGroup",
      s.seconding_agency_vi as "secondingAgencyVi", o.prefix, o.offered
    from shop_sectors o join sectors s on s.code = o.sector
    where o.shop_id = ${shopId} order by length(o.prefix), o.prefix`);
  return found.rows;
}

/** Every sector of the catalogue with its usual letters, offered. */
export async function insertUsualSectors(tx: Tx, shopId: ShopId): Promise<void> {
  await tx.execute(sql`
    insert into shop_sectors (shop_id, sector, prefix) select ${shopId}, code, usual_prefix from sectors`);
}

/**
 * Sets what a shop offers. Rows go and come again, so that two sectors may exchange their letters; sectors that are not
 * named are switched off and keep theirs, because people may still be waiting with them.
 */
export async function replaceShopSectors(
  tx: Tx,
  shopId: ShopId,
  offers: OfferSectors['sectors'],
): Promise<void> {
  const named = sql.param(offers.map((offer) => offer.sector));
  await tx.execute(
    sql`delete from shop_sectors where shop_id = ${shopId} and sector = any(${named}::text[])`,
  );
  await tx.execute(sql`update shop_sectors set offered = false where shop_id = ${shopId}`);
  await tx.execute(sql`
    insert into shop_sectors (shop_id, sector, prefix, offered)
    select ${shopId}, sector, prefix, offered
    from jsonb_to_recordset(${JSON.stringify(offers)}::jsonb) as offer(sector text, prefix text, offered boolean)`);
}
