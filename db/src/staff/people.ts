import type { AgencyId, ShopId, StaffId } from '@motcua/contracts/ids';
import type { StaffMember } from '@motcua/contracts/staff';
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';

/** Everybody with a post in this shop, those put out of service too. */
export async function findMembers(db: Database | Tx, shopId: ShopId): Promise<StaffMember[]> {
  const found = await db.execute<StaffMember>(sql`
    select w.id as "staffId", w.username, w.display_name as "displayName", w.agency_id as "agencyId",
      a.name_vi as "agencyNameVi", w.active, p.role
    from posts p join staff w on w.id = p.staff_id left join agencies a on a.id = w.agency_id
    where p.shop_id = ${shopId} order by w.display_name, w.username`);
  return found.rows;
}

export type Person = {
  staffId: StaffId;
  username: string;
  displayName: string;
  agencyId: AgencyId | null;
  active: boolean;
};

/** Holds a person's account until the transaction ends. */
export async function lockPerson(tx: Tx, staffId: StaffId): Promise<Person | null> {
  const found = await tx.execute<Person>(sql`
    select id as "staffId", username, display_name as "displayName", agency_id as "agencyId", active from staff
    where id = ${staffId} for no key update`);
  return found.rows[0] ?? null;
}

export type NewPerson = Pick<Person, 'username' | 'displayName' | 'agencyId'> & {
  passwordHash: string;
  mustChangePassword: boolean;
  demo?: boolean;
};

export async function insertPerson(tx: Tx, person: NewPerson): Promise<StaffId> {
  const made = await tx.execute<{ id: StaffId }>(sql`
    insert into staff (username, display_name, agency_id, password_hash, must_change_password, demo)
    values (${person.username}, ${person.displayName}, ${person.agencyId}::uuid, ${person.passwordHash},
      ${person.mustChangePassword}, ${person.demo ?? false})
    returning id`);
  const row = made.rows[0];
  if (!row) throw new Error('a person was not added');
  return row.id;
}

export async function updatePerson(tx: Tx, person: Person): Promise<void> {
  await tx.execute(sql`
    update staff set display_name = ${person.displayName}, agency_id = ${person.agencyId}::uuid,
      active = ${person.active} where id = ${person.staffId}`);
}
