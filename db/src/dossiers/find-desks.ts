import type { DossierDesks } from '@motcua/contracts/dossiers';
import type { AgencyId, ShopId, StaffId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { findCauses } from './lateness-causes.ts';

/** Every agency, the clerks and heads who work in a shop, by name, and the causes of lateness it knows. */
export async function findDesks(db: Database | Tx, shopId: ShopId): Promise<DossierDesks> {
  const agencies = await db.execute<DossierDesks['agencies'][number]>(sql`
    select id as "agencyId", name_vi as "nameVi" from agencies order by name_vi`);
  const people = await db.execute<DossierDesks['people'][number]>(sql`
    select s.id as "staffId", s.display_name as "displayName", s.agency_id as "agencyId"
    from staff s join posts o on o.staff_id = s.id
    where o.shop_id = ${shopId} and s.active and o.role in ('clerk', 'supervisor') order by s.display_name`);
  return { agencies: agencies.rows, people: people.rows, causes: await findCauses(db, shopId) };
}

export async function isAgency(tx: Tx, agencyId: AgencyId): Promise<boolean> {
  const found = await tx.execute(sql`select 1 from agencies where id = ${agencyId}`);
  return found.rows.length > 0;
}

/** Whether somebody may be given a dossier: active, with a post here, and of the agency that holds it or its head. */
export async function mayHold(
  tx: Tx,
  staffId: StaffId,
  shopId: ShopId,
  agencyId: AgencyId,
): Promise<boolean> {
  const found = await tx.execute(sql`
    select 1 from staff s join posts o on o.staff_id = s.id
    where s.id = ${staffId} and s.active and o.shop_id = ${shopId}
      and ((o.role = 'clerk' and s.agency_id = ${agencyId}) or o.role = 'supervisor')`);
  return found.rows.length > 0;
}
