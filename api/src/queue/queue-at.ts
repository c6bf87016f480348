import type { Database, Tx } from '@motcua/db/connect';
import type { CounterRow } from '@motcua/db/queue/counters';
import { findWaiting, type StopRow } from '@motcua/db/queue/find-stops';
import { callableAt } from '@motcua/rules/queue/callable-at';
import type { QueueNow } from '@motcua/rules/queue/choose-next';
import { turnOf } from './turn-of.ts';

/** The queue of one counter as the ordering rule sees it, with the rows behind it. */
export type QueueAt = { queue: QueueNow; waiting: StopRow[]; callable: StopRow[] };

/** Reads who waits for a counter. For one that nobody has open, as if anybody sat there. */
export async function queueAt(db: Database | Tx, counter: CounterRow, day: string): Promise<QueueAt> {
  const { shopId, counterId, sectors, policy } = counter;
  const staffId = counter.shift?.staffId ?? null;
  const waiting = await findWaiting(db, { shopId, day, sectors, counterId, staffId });
  const callable = waiting.filter(
    (stop) =>
      callableAt(
        {
          sector: stop.sector,
          forCounterId: stop.forCounterId,
          forStaffId: stop.forStaffId,
          visitBusy: stop.busyAtCounter !== null,
        },
        { counterId, staffId: staffId ?? '', sectors },
      ).ok,
  );
  const turn = await turnOf(db, { shopId, day, sectors }, policy, callable);
  return { queue: { waiting: callable, policy, ...turn }, waiting, callable };
}
