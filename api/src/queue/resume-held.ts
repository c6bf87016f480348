import type { StopId } from '@motcua/contracts/ids';
import type { StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { findCall, insertCall } from '@motcua/db/queue/calls';
import { findCounterOfClerk } from '@motcua/db/queue/counters';
import { endHold } from '@motcua/db/queue/holds';
import { found, Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { advance } from './advance.ts';
import { atCounter } from './at-counter-entry.ts';
import { answerOf, holdStopOf } from './at-the-counter.ts';
import { refuseBusyOrPaused } from './refuse-busy.ts';

/** The person set aside is back, at the counter of the clerk who asks: served at once, without a call. */
export async function resumeHeld(tx: Tx, clerk: Clerk, stopId: StopId): Promise<StopAnswer> {
  const { moment, stop } = await holdStopOf(tx, clerk, stopId);
  const counter = await findCounterOfClerk(tx, clerk.staffId);
  if (!counter?.shift || counter.shopId !== moment.shopId) throw new Refusal('counter-not-open', {});
  if (stop.state === 'serving' && counter.stopId === stopId) return answerOf(stop, 'serving', counter.callId);
  refuseBusyOrPaused(counter);
  if (stop.busyAtCounter !== null)
    throw new Refusal('visit-at-other-counter', { counter: stop.busyAtCounter });

  await advance(tx, { act: 'resume', stop, clerk, moment, counterId: counter.counterId });
  await endHold(tx, stopId);
  const callId = await insertCall(tx, {
    shopId: moment.shopId,
    stopId,
    visitId: stop.visitId,
    sector: stop.sector,
    counterId: counter.counterId,
    shiftId: counter.shift.shiftId,
    staffId: clerk.staffId,
    at: moment.now,
    arrived: true,
    why: { rule: 'put-first', passedOver: 0 },
    priority: stop.priority !== null,
    short: stop.short,
    inTurn: false,
    chosenReason: null,
  });
  await record(tx, {
    name: 'stop.resumed',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    payload: atCounter(stop, found(await findCall(tx, callId))),
  });
  return answerOf(stop, 'serving', callId);
}
