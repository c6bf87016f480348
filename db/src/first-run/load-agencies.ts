import { sql } from 'drizzle-orm';
import agencies from '../../seeds/data/agencies.json' with { type: 'json' };
import type { Tx } from '../connect.ts';

/** The agencies of the demonstration district. */
export async function loadAgencies(tx: Tx): Promise<void> {
  await tx.execute(sql`
    insert into agencies (code, name_vi)
    select code, "nameVi"
    from jsonb_to_recordset(${JSON.stringify(agencies)}::jsonb) as given(code text, "nameVi" text)
    on conflict (code) do nothing`);
  // How each writes itself in its dossiers' codes: level 4 to level 1, and since September 2025 from the left
  // (Circular 03/2025 art. 13). The district's own group is a likely one, as the whole shop is.
  await tx.execute(sql`
    insert into agency_identifiers (agency_id, identifier, from_day)
    select a.id, era.identifier, era.from_day
    from jsonb_to_recordset(${JSON.stringify(agencies)}::jsonb)
      as given(code text, identifier text, "identifierUntil2025" text)
    join agencies a on a.code = given.code
    cross join lateral (values (given."identifierUntil2025", date '2019-01-06'), (given.identifier, date '2025-09-15'))
      as era(identifier, from_day)
    on conflict (agency_id, from_day) do nothing`);
}
