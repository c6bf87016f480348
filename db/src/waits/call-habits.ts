import type { ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** How calls went on the last days: nulls where there were too few to tell. */
export type CallHabits = {
  /** The share of calls to which nobody came. */
  noShowChance: number | null;
  /** How long a counter waited for somebody who did not come. */
  noShowSeconds: number | null;
  /** From a finish to the next call at the same counter, breaks not counted. */
  secondsBetween: number | null;
};

const days = 42;
/** Longer than this between two calls, nobody was waiting or the clerk was away. */
const breakSeconds = 300;
const enough = 20;

export async function findCallHabits(db: Database, shopId: ShopId): Promise<CallHabits> {
  const found = await db.execute<CallHabits>(sql`
    with recent as materialized (
      select counter_id, called_at, ended_at, outcome from calls
      where shop_id = ${shopId} and called_at > house_now() - make_interval(days => ${days}) and ended_at is not null
    ), gaps as (
      select extract(epoch from called_at - lag(ended_at) over (partition by counter_id order by called_at)) as seconds
      from recent
    )
    select
      (select case when count(*) >= ${enough} then
          count(*) filter (where outcome = 'missed')::float8 / count(*) end
        from recent where outcome in ('missed', 'finished')) as "noShowChance",
      (select case when count(*) >= ${enough} then
          percentile_cont(0.5) within group (order by extract(epoch from ended_at - called_at)) end
        from recent where outcome = 'missed') as "noShowSeconds",
      (select case when count(*) >= ${enough} then percentile_cont(0.5) within group (order by seconds) end
        from gaps where seconds between 0 and ${breakSeconds}) as "secondsBetween"`);
  return found.rows[0] ?? { noShowChance: null, noShowSeconds: null, secondsBetween: null };
}
