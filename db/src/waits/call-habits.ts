import type { ShopId } from '@motcua/contracts/ids';
import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';

/** How calls went on the last days, as it is: what is learned from it, `rules/waits/learn-calling` says. */
export type CallHabits = {
  /** Calls that ended with somebody served or missed. */
  calls: number;
  /** From the call to the miss, for each missed person. */
  missedSeconds: number[];
  /** From each finish to the same counter's next call, where whoever was called next had been waiting already. */
  gapSeconds: number[];
};

const days = 42;
const callsMax = 20_000;

export async function findCallHabits(db: Database, shopId: ShopId): Promise<CallHabits> {
  const found = await db.execute<CallHabits>(sql`
    with recent as materialized (
      select call.counter_id, call.called_at, call.ended_at, call.outcome, s.queued_at,
        lag(call.ended_at) over (partition by call.counter_id order by call.called_at) as free_at
      from calls call join stops s on s.id = call.stop_id
      where call.shop_id = ${shopId} and call.called_at > house_now() - make_interval(days => ${days})
        and call.ended_at is not null
      order by call.called_at desc limit ${callsMax}
    )
    select count(*) filter (where outcome in ('missed', 'finished'))::int as calls,
      coalesce(array_agg(extract(epoch from ended_at - called_at)::float8) filter (where outcome = 'missed'), '{}')
        as "missedSeconds",
      coalesce(array_agg(extract(epoch from called_at - free_at)::float8) filter (where queued_at <= free_at), '{}')
        as "gapSeconds"
    from recent`);
  return found.rows[0] ?? { calls: 0, missedSeconds: [], gapSeconds: [] };
}
