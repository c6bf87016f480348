import { DossierList } from '@motcua/contracts/dossiers';
import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { askedOf, type ListDays, type ListDesk, listCondition, seenBy } from './find-page.ts';

const counted = DossierList.exclude(['all']);
export type ListCounts = Record<(typeof counted.options)[number], number>;

/**
 * How many dossiers stand in each work list of a desk: one reading for all of them, and numbers only, so it is asked
 * before `asDesk`, whose lock would be turned once for each of them.
 */
export async function countLists(tx: Tx, desk: ListDesk, days: ListDays): Promise<ListCounts> {
  const counts = counted.options.map((list) => {
    const stand =
      list === 'asked'
        ? sql`(select count(*) from dossiers d where ${askedOf(desk)} and ${listCondition(list, desk, days)})`
        : sql`count(*) filter (where ${listCondition(list, desk, days)})`;
    return sql`${sql.raw(`'${list}'`)}, ${stand}`;
  });
  const found = await tx.execute<{ counts: ListCounts }>(sql`
    select json_build_object(${sql.join(counts, sql`, `)}) as counts
    from dossiers d left join dossier_clocks c on c.dossier_id = d.id and c.kind = 'whole'
    where ${seenBy(desk)} and ${listCondition('unit', desk, days)}`);
  const row = found.rows[0];
  if (!row) throw new Error('nothing was counted');
  return row.counts;
}
