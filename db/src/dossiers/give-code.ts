import type { LocalDate } from '@motcua/contracts/dates';
import type { AgencyId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** How an agency writes itself on a day; null where nobody has said. */
export async function findIdentifier(tx: Tx, agencyId: AgencyId, day: LocalDate): Promise<string | null> {
  const found = await tx.execute<{ identifier: string }>(sql`
    select identifier from agency_identifiers where agency_id = ${agencyId} and from_day <= ${day}::date
    order by from_day desc limit 1`);
  return found.rows[0]?.identifier ?? null;
}

/** The next number of an agency's day: one statement, so that two clerks never get the same and none is left out. */
export async function nextDossierNumber(tx: Tx, identifier: string, day: LocalDate): Promise<number> {
  const made = await tx.execute<{ last: number }>(sql`
    insert into dossier_series (identifier, day, last) values (${identifier}, ${day}::date, 1)
    on conflict (identifier, day) do update set last = dossier_series.last + 1 returning last`);
  const row = made.rows[0];
  if (!row) throw new Error('a dossier number was not given');
  return row.last;
}
