import type { ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import type { StopRow } from '@motcua/db/queue/find-stops';
import { findGivenNumbers, findOvertakenNumbers } from '@motcua/db/waits/absence';
import { type AbsenceSign, absentChance } from '@motcua/rules/waits/absence';
import { drummedNumbers } from '@motcua/rules/waits/drummed-numbers';
import type { Learned } from './learned.ts';

/** For each waiting number, the chance that its holder is gone or was never there. */
export async function absences(
  tx: Tx,
  { shopId, day, now }: { shopId: ShopId; day: string; now: number },
  learned: Learned,
): Promise<(stop: Pick<StopRow, 'visitId' | 'queuedAt'>) => number> {
  const drummed = drummedNumbers(await findGivenNumbers(tx, shopId, day));
  const overtaken = await findOvertakenNumbers(tx, shopId, day);
  return ({ visitId, queuedAt }) => {
    const sign: AbsenceSign | null = overtaken.has(visitId)
      ? 'later-number'
      : drummed.has(visitId)
        ? 'drummed'
        : null;
    const waitedMinutes = (now - queuedAt) / 60_000;
    return absentChance({ waitedMinutes, sign }, learned.absence, learned.calling.noShow.chance);
  };
}
