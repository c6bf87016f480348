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
}
