import type { StopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { changeState } from '@motcua/db/queue/change-stop';
import { findStop } from '@motcua/db/queue/find-stops';
import { endHold as markEnded } from '@motcua/db/queue/holds';
import { isHoldOver } from '@motcua/db/queue/is-hold-over';
import { lockQueue } from '@motcua/db/queue/lock-queue';
import { inTransaction } from '@motcua/db/transaction';
import { mayAct, stopActs } from '@motcua/rules/queue/stop-states';
import type { House } from '../house.ts';

/**
 * Ends the hold of one stop when it is over by the clock of the house: the person waits again at the place they had
 * earned. Too early, already ended or taken back: nothing happens.
 */
export async function endHold(house: House, stopId: StopId): Promise<void> {
  const released = await inTransaction(house.db, (tx) => release(tx, stopId));
  if (released) house.nudge();
}

async function release(tx: Tx, stopId: StopId): Promise<boolean> {
  const moment = await lockQueue(tx, { stopId });
  if (!moment || !(await isHoldOver(tx, stopId))) return false;
  const stop = await findStop(tx, stopId);
  if (!stop) return false;

  await markEnded(tx, stopId);
  // A hold left open on a stop that is no longer held only has to go: the sweep would find it for ever.
  if (!mayAct('release', stop.state).ok) return false;
  await changeState(tx, stopId, stop.state, stopActs.release.to);
  await record(tx, {
    name: 'stop.released',
    shopId: moment.shopId,
    actor: { kind: 'clock' },
    payload: { visitId: stop.visitId, stopId, label: stop.label, sector: stop.sector, by: 'clock' },
  });
  return true;
}
