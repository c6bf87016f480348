import type { AgencyId, StaffId } from '@motcua/contracts/ids';
import type { ImportSession } from './import-session.ts';

/** Who an older system's events may speak of, as this house knows them. */
export type KnownActors = {
  staff: ReadonlyMap<string, { staffId: StaffId; agencyId: AgencyId | null }>;
  /** By code and by name. */
  agencies: ReadonlyMap<string, AgencyId>;
};

/** The people and agencies of the house: few enough to be looked up in memory. */
export async function findActors({ client, shopId }: ImportSession): Promise<KnownActors> {
  const staff = await client.query<{ username: string; staffId: StaffId; agencyId: AgencyId | null }>(
    `select w.username, w.id as "staffId", w.agency_id as "agencyId" from staff w
      join posts p on p.staff_id = w.id where p.shop_id = $1`,
    [shopId],
  );
  const agencies = await client.query<{ code: string; name: string; id: AgencyId }>(
    'select code, name_vi as name, id from agencies',
  );
  return {
    staff: new Map(staff.rows.map((person) => [person.username, person])),
    agencies: new Map(
      agencies.rows.flatMap(({ code, name, id }) => [[name, id] as const, [code, id] as const]),
    ),
  };
}
