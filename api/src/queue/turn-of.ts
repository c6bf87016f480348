import type { SectorCode, ShopId } from '@motcua/contracts/ids';
import type { QueuePolicy } from '@motcua/contracts/shops';
import type { Database, Tx } from '@motcua/db/connect';
import { countLongRun, countPriorityRun } from '@motcua/db/queue/calls';
import type { QueueNow, WaitingStop } from '@motcua/rules/queue/choose-next';

/**
 * Whose turn it is in these sectors, read from the calls of today. A call must not wait for what makes no difference: the
 * run of long calls is read only where somebody waits at either queue, and runs of priority calls under `ratio` alone.
 */
export async function turnOf(
  db: Database | Tx,
  at: { shopId: ShopId; day: string; sectors: readonly SectorCode[] },
  policy: QueuePolicy,
  waiting: readonly WaitingStop[],
): Promise<Pick<QueueNow, 'priorityRun' | 'shortTurn'>> {
  const takesTurns = policy.kind === 'ratio';
  const hasShort = waiting.some((stop) => stop.short === true);
  const hasLong = waiting.some((stop) => stop.short !== true);
  const priorityRun =
    takesTurns && (hasLong || !hasShort) ? await countPriorityRun(db, { ...at, short: false }) : 0;
  if (!hasShort) return { priorityRun };
  return {
    priorityRun,
    shortTurn: {
      longRun: hasLong ? await countLongRun(db, at) : 0,
      priorityRun: takesTurns ? await countPriorityRun(db, { ...at, short: true }) : 0,
    },
  };
}
