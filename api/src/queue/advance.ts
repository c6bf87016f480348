import type { CounterId } from '@motcua/contracts/ids';
import type { StopAct } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { changeState, readBefore } from '@motcua/db/queue/change-stop';
import type { StopRow } from '@motcua/db/queue/find-stops';
import type { Moment } from '@motcua/db/queue/lock-queue';
import { insertUndoable } from '@motcua/db/queue/undos';
import { mayAct, stopActs } from '@motcua/rules/queue/stop-states';
import { insist, Refusal } from '../refusal.ts';
import type { Clerk } from '../staff/asker.ts';

/**
 * Moves a stop along the state table, and keeps what stood before, so that the clerk can take it back. Call it before
 * anything else of the act is changed.
 */
export async function advance(
  tx: Tx,
  step: {
    act: StopAct;
    stop: StopRow;
    clerk: Clerk;
    moment: Moment;
    /** The counter where it can be taken back; null when the clerk sits at none. */
    counterId: CounterId | null;
    putFirstAt?: Date | null;
  },
): Promise<void> {
  const { act, stop, clerk, moment, counterId } = step;
  insist(mayAct(act, stop.state));
  const before = await readBefore(tx, stop.stopId);
  const version = await changeState(tx, stop.stopId, stop.state, stopActs[act].to, {
    putFirstAt: step.putFirstAt,
  });
  if (version === null) throw new Refusal('wrong-state', { act, state: stop.state });
  if (counterId)
    await insertUndoable(tx, {
      counterId,
      staffId: clerk.staffId,
      stopId: stop.stopId,
      act,
      before,
      version,
      at: moment.now,
    });
}
