import type { ShopId } from '@motcua/contracts/ids';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { endCall } from '@motcua/db/queue/calls';
import { changeState } from '@motcua/db/queue/change-stop';
import { endHold } from '@motcua/db/queue/holds';
import { countDay, findLeftStops, type LeftStop } from '@motcua/db/queue/lapse-day';
import { lockQueue, type Moment } from '@motcua/db/queue/lock-queue';
import { mayAct, stopActs } from '@motcua/rules/queue/stop-states';

/** So few that the queue is never held for long. */
const atOnce = 100;
const clock = { kind: 'clock' } as const;

/**
 * Ends the waiting of people whose day is over, at most a hundred of the oldest day at once. With the last of a day goes
 * one line that the day is closed.
 * @returns how many lapsed now
 */
export async function lapseLeftStops(tx: Tx, shopId: ShopId): Promise<number> {
  const moment = await lockQueue(tx, { shopId });
  if (!moment) return 0;
  const left = await findLeftStops(tx, shopId, moment.day, atOnce);
  for (const stop of left) await lapse(tx, stop, moment);

  const day = left[0]?.day;
  if (day === undefined) return 0;
  const { open, lapsed } = await countDay(tx, shopId, day);
  if (open === 0) await record(tx, { name: 'day.closed', shopId, actor: clock, payload: { day, lapsed } });
  return left.length;
}

async function lapse(tx: Tx, stop: LeftStop, moment: Moment): Promise<void> {
  const { stopId, visitId, label, sector, counter } = stop;
  if (!mayAct('lapse', stop.state).ok) throw new Error(`a stop that is ${stop.state} was found open`);
  await changeState(tx, stopId, stop.state, stopActs.lapse.to);
  if (stop.callId) await endCall(tx, stop.callId, 'lapsed', moment.now);
  if (stop.state === 'held') await endHold(tx, stopId);
  await record(tx, {
    name: 'stop.lapsed',
    shopId: moment.shopId,
    actor: clock,
    payload: { visitId, stopId, label, sector, counter },
  });
}
