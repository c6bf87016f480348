import { DossierList } from '@motcua/contracts/dossiers';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { askedOf, type ListDays, type ListDesk, listCondition, seenBy } from './find-page.ts';

const counted = DossierList.exclude(['all']);
type Counted = (typeof counted.options)[number];
export type ListCounts = Record<Counted, number>;

/** Told apart by the running clock, and by nothing that stands in the dossier itself. */
const byClock: ReadonlySet<Counted> = new Set(['due-today', 'soon-late', 'late']);

/**
 * How many dossiers stand in each work list of a desk: numbers only, so it is asked before `asDesk`, whose lock would be
 * turned once for each of them. Measured among a hundred thousand open of a million: what stands in the dossier is
 * counted from an index alone, and only clocks that end soon are looked at, or it takes most of a second.
 */
export async function countLists(tx: Tx, desk: ListDesk, days: ListDays): Promise<ListCounts> {
  const standing = counted.options.map((list) => {
    if (list === 'asked')
      return sql`(select count(*) from dossiers d where ${askedOf(desk)} and ${listCondition(list, desk, days)})`;
    // Few wait to be received, and the index leads to them.
    if (list === 'to-receive')
      return sql`(select count(*) from dossiers d where ${seenBy(desk)} and ${listCondition(list, desk, days)})`;
    return sql.raw(`${byClock.has(list) ? 'running' : 'open'}."${list}"`);
  });
  const named = counted.options.map((list, index) => sql`${sql.raw(`'${list}'`)}, ${standing[index]}`);
  const totals = (lists: Counted[]) =>
    sql.join(
      lists.map(
        (list) => sql`count(*) filter (where ${listCondition(list, desk, days)}) as ${sql.raw(`"${list}"`)}`,
      ),
      sql`, `,
    );
  const inDossier = counted.options.filter(
    (list) => list !== 'asked' && list !== 'to-receive' && !byClock.has(list),
  );
  const found = await tx.execute<{ counts: ListCounts }>(sql`
    select json_build_object(${sql.join(named, sql`, `)}) as counts
    from (
      select ${totals(inDossier)} from dossiers d where ${seenBy(desk)} and ${listCondition('unit', desk, days)}
    ) open, (
      select ${totals([...byClock])} from dossier_clocks c join dossiers d on d.id = c.dossier_id
      where c.shop_id = ${desk.shopId} and c.kind = 'whole' and c.stopped_at is null and c.paused_since is null
        and c.due_day <= ${days.soon}::date and ${seenBy(desk)} and ${listCondition('unit', desk, days)}
    ) running`);
  const row = found.rows[0];
  if (!row) throw new Error('nothing was counted');
  return row.counts;
}
