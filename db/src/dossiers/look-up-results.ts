import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/**
 * The codes of what was decided and waits to be collected, the newest first. What was brought in from an older system is
 * left out: nobody here knows whether it still lies there.
 * @param sectors those that the board is for; null for all
 */
export async function findResultsToCollect(
  db: Database,
  shopId: ShopId,
  sectors: readonly SectorCode[] | null,
  most: number,
): Promise<string[]> {
  const found = await db.execute<{ code: string }>(sql`
    select code from dossiers
    where shop_id = ${shopId} and state = 'decided' and code is not null and not imported
      and (${sectors === null}::boolean or sector = any(${sql.param(sectors ?? [])}::text[]))
    order by finished_at desc nulls last, code desc limit ${most}`);
  return found.rows.map(({ code }) => code);
}
