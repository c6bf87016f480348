import type { AgencyId, DossierId, SectorCode, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import { today } from '../catalogue/today.ts';
import type { Database, Tx } from '../connect.ts';

/** A shop to which dossiers are sent online. */
export type IntakeShop = { shopId: ShopId; code: string; nameVi: string; nameEn: string };

/** The shop with this code, or all of them. */
export async function findIntakeShops(db: Database | Tx, code: string | null): Promise<IntakeShop[]> {
  const found = await db.execute<IntakeShop>(sql`
    select id as "shopId", code, name_vi as "nameVi", name_en as "nameEn" from shops
    where ${code}::text is null or code = ${code} order by name_vi, id limit 200`);
  return found.rows;
}

/** A sector of a shop with how many of its procedures may be sent online. */
export type OnlineSector = {
  sector: SectorCode;
  nameVi: string;
  nameEn: string;
  nameKm: string | null;
  procedures: number;
};

export async function findOnlineSectors(db: Database | Tx, shopId: ShopId): Promise<OnlineSector[]> {
  const found = await db.execute<OnlineSector>(sql`
    select s.code as sector, s.name_vi as "nameVi", s.name_en as "nameEn", s.name_km as "nameKm",
      count(*)::int as procedures
    from shop_sectors o join sectors s on s.code = o.sector
      join procedure_versions v on v.sector = s.code and v.valid @> ${today} and v.online_level <> 'none'
    where o.shop_id = ${shopId} and o.offered group by s.code, o.prefix order by length(o.prefix), o.prefix`);
  return found.rows;
}

/** Who answers for a sector as the catalogue says it; null where the shop does not offer the sector. */
export async function findWhoAnswers(tx: Tx, shopId: ShopId, sector: SectorCode): Promise<string | null> {
  const found = await tx.execute<{ named: string }>(sql`
    select s.seconding_agency_vi as named from shop_sectors o join sectors s on s.code = o.sector
    where o.shop_id = ${shopId} and o.sector = ${sector} and o.offered`);
  return found.rows[0]?.named ?? null;
}

/** The agencies whose people receive dossiers in a shop, and which of them the head of the unit belongs to. */
export async function findSeconding(
  tx: Tx,
  shopId: ShopId,
): Promise<{ agencyId: AgencyId; nameVi: string; head: boolean }[]> {
  const found = await tx.execute<{ agencyId: AgencyId; nameVi: string; head: boolean }>(sql`
    select a.id as "agencyId", a.name_vi as "nameVi", bool_or(p.role = 'supervisor') as head
    from posts p join staff s on s.id = p.staff_id join agencies a on a.id = s.agency_id
    where p.shop_id = ${shopId} and s.active and p.role in ('clerk', 'supervisor')
    group by a.id order by a.name_vi, a.id`);
  return found.rows;
}

/** Names what was sent online until it has a code, and after it. */
export async function giveReference(tx: Tx, dossierId: DossierId, reference: string): Promise<void> {
  await tx.execute(sql`update dossiers set external_code = ${reference} where id = ${dossierId}`);
}

/** Nobody is waited for any more before the receipt: neither the office's answer nor what the applicant was to bring. */
export async function endIntake(tx: Tx, dossierId: DossierId, at: string): Promise<void> {
  await tx.execute(sql`
    update dossier_clocks set stopped_at = ${at}::timestamptz, next_check_at = null, paused_since = null
    where dossier_id = ${dossierId} and kind in ('intake', 'applicant') and stopped_at is null`);
}

/** Numbers the round of an intake that has just begun: what is told of one round is told again of the next. */
export async function numberIntake(tx: Tx, dossierId: DossierId): Promise<void> {
  await tx.execute(sql`
    update dossier_clocks set version = (select coalesce(max(version), 0) + 1 from dossier_clocks
      where dossier_id = ${dossierId} and kind = 'intake' and stopped_at is not null)
    where dossier_id = ${dossierId} and kind = 'intake' and stopped_at is null`);
}
