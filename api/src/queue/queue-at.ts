import type { Database, Tx } from '@motcua/db/connect';
import { countPriorityRun } from '@motcua/db/queue/calls';
import type { CounterRow } from '@motcua/db/queue/counters';
import { findWaiting, type StopRow } from '@motcua/db/queue/find-stops';
import { callableAt } from '@motcua/rules/queue/callable-at';
import type { QueueNow } from '@motcua/rules/queue/choose-next';

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
  const priorityRun = policy.kind === 'ratio' ? await countPriorityRun(db, { shopId, day, sectors }) : 0;
  return { queue: { waiting: callable, policy, priorityRun }, waiting, callable };
}
