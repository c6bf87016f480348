import type { CallId, CounterId, ShopId, StopId } from '@motcua/contracts/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';

/** The moment of an act: which shop's queue is held, what the house clock says, and which day it is there. */
export type Moment = { shopId: ShopId; now: Date; day: string };

export type QueueOf = { counterId: CounterId } | { callId: CallId } | { stopId: StopId } | { shopId: ShopId };

/**
 * Holds the queue of a shop until the transaction ends: acts happen one after the other, so nobody is overtaken.
 * SKIP LOCKED would be faster and calls people out of order (docs/decisions/0006). Waits at most `lock_timeout`.
 *
 * It must be the first write of its transaction: a transaction gets its id with its first write, the journal is read by
 * that id, and so the diary of a shop reads in the order in which its acts really happened.
 * @returns the shop, or null where nothing has that id
 */
export async function holdQueue(tx: Tx, of: QueueOf): Promise<ShopId | null> {
  const held = await tx.execute<{ shop_id: ShopId }>(
    sql`select shop_id from queue_locks where shop_id = ${shopOf(of)} for update`,
  );
  return held.rows[0]?.shop_id ?? null;
}

/** Holds the queue and tells the moment. The shop is read after the lock: what waited for it must not be read before. */
export async function lockQueue(tx: Tx, of: QueueOf): Promise<Moment | null> {
  const shopId = await holdQueue(tx, of);
  if (!shopId) return null;
  const clock = await tx.execute<{ now: string; day: string }>(sql`
    select moment.now, (moment.now at time zone shops.time_zone)::date::text as day
    from shops, (select house_now() as now) moment where shops.id = ${shopId}`);
  const row = clock.rows[0];
  if (!row) return null;
  return { shopId, now: new Date(row.now), day: row.day };
}

function shopOf(of: QueueOf): SQL {
  if ('shopId' in of) return sql`${of.shopId}`;
  if ('counterId' in of) return sql`(select shop_id from counters where id = ${of.counterId})`;
  if ('callId' in of) return sql`(select shop_id from calls where id = ${of.callId})`;
  return sql`(select shop_id from stops where id = ${of.stopId})`;
}
