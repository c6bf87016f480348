import type { CallId } from '@motcua/contracts/ids';
import type { ActReason, CallReason, StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { insertCall } from '@motcua/db/queue/calls';
import type { StopRow } from '@motcua/db/queue/find-stops';
import type { Moment } from '@motcua/db/queue/lock-queue';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { advance } from './advance.ts';
import { answerOf, type OpenCounter } from './at-the-counter.ts';

/** Brings a waiting stop to a counter: state, call, undo and diary. Who is chosen and why, the caller has decided. */
export async function placeCall(
  tx: Tx,
  call: {
    clerk: Clerk;
    moment: Moment;
    counter: OpenCounter;
    stop: StopRow;
    why: CallReason;
    chosenReason: ActReason | null;
  },
): Promise<StopAnswer> {
  const { clerk, moment, counter, stop, why, chosenReason } = call;
  await advance(tx, { act: 'call', stop, clerk, moment, counterId: counter.counterId, putFirstAt: null });
  const callId: CallId = await insertCall(tx, {
    shopId: moment.shopId,
    stopId: stop.stopId,
    visitId: stop.visitId,
    sector: stop.sector,
    counterId: counter.counterId,
    shiftId: counter.shift.shiftId,
    staffId: clerk.staffId,
    at: moment.now,
    arrived: false,
    why,
    priority: stop.priority !== null,
    short: stop.short,
    inTurn: why.rule !== 'chosen' && why.rule !== 'put-first',
    chosenReason,
  });
  await record(tx, {
    name: 'stop.called',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    reason: chosenReason,
    payload: {
      visitId: stop.visitId,
      stopId: stop.stopId,
      label: stop.label,
      sector: stop.sector,
      callId,
      counterId: counter.counterId,
      counter: counter.number,
      language: stop.language,
      why,
    },
  });
  return answerOf(stop, 'called', callId);
}
