import type { FindProcedures } from '@motcua/contracts/catalogue';
import type { RouteAnswer } from '@motcua/contracts/routes';
import { findProcedures } from '@motcua/db/catalogue/find-procedures';
import type { Database } from '@motcua/db/connect';
import { cursorOf, placeOf } from './procedure-cursor.ts';

/** One page of the procedures that fit, best first. One more than asked is read, to know whether a next page exists. */
export async function listProcedures(
  db: Database,
  { q = '', sector, limit, cursor }: FindProcedures,
): Promise<RouteAnswer<'GET /procedures'>> {
  const found = await findProcedures(db, {
    words: q,
    sector: sector ?? null,
    limit: limit + 1,
    after: cursor === undefined ? null : placeOf(cursor),
  });
  const procedures = found.slice(0, limit);
  const last = procedures.at(-1);
  return { procedures, next: found.length > limit && last ? cursorOf(last) : null };
}
