import type { ShopId } from '@motcua/contracts/ids';
import type { Position } from '@motcua/contracts/position';
import type { JournalLine } from '@motcua/contracts/routes';
import { type SQL, sql } from 'drizzle-orm';
import type { Database, Tx } from '../connect.ts';
import { positionOf } from './read.ts';

type Raw = Omit<JournalLine, 'position'> & { xact: string; id: string };

/**
 * What was done in a shop, newest first, and what was published in the catalogue, which concerns every shop. Unlike the
 * readers that must act on every line, a person sees each as soon as it is committed: they would take the bound of the
 * oldest running transaction, which any other database of the server can hold back, for a change that was lost.
 * @param before the position of the last line seen; null begins with the newest
 */
export async function journalPage(
  db: Database | Tx,
  shopId: ShopId,
  before: Position | null,
  limit: number,
): Promise<JournalLine[]> {
  const [xact = '0', id = '0'] = before?.split('.') ?? [];
  const older = before
    ? sql`and (xact, id) < (${BigInt(xact).toString()}::xid8, ${BigInt(id).toString()}::bigint)`
    : sql``;
  const linesWhere = (whose: SQL) => sql`(
    select * from journal where ${whose} ${older}
    order by xact desc, id desc limit ${limit})`;
  // Two short ordered reads of the same index instead of one OR, which would have to sort the whole diary.
  const found = await db.execute<Raw>(sql`
    select line.xact::text, line.id::text, line.at, line.name, line.actor_kind as "actorKind",
      coalesce(w.display_name, d.name) as "actorName", line.reason, line.payload
    from (
      ${linesWhere(sql`shop_id = ${shopId}`)}
      union all
      ${linesWhere(sql`shop_id is null and name in ('procedure.published', 'procedure.retired')`)}
    ) line
    left join staff w on line.actor_kind = 'staff' and w.id = line.actor_id
    left join devices d on line.actor_kind = 'device' and d.id = line.actor_id
    order by line.xact desc, line.id desc limit ${limit}`);
  return found.rows.map(({ xact, id, at, ...line }) => ({
    ...line,
    position: positionOf(xact, id),
    at: new Date(at).toISOString(),
  }));
}
