import type { CallId } from '@motcua/contracts/ids';
import type { HoldStop, StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { endCall } from '@motcua/db/queue/calls';
import { insertHold } from '@motcua/db/queue/holds';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { advance } from './advance.ts';
import { atCounter } from './at-counter-entry.ts';
import { answerOf, holdCall, isDoneAlready } from './at-the-counter.ts';

/** Sets a person aside who comes back soon: who keeps them, where they are, why, and until when. */
export async function holdStop(tx: Tx, clerk: Clerk, callId: CallId, wish: HoldStop): Promise<StopAnswer> {
  const { moment, call, stop } = await holdCall(tx, clerk, callId);
  if (isDoneAlready(call, 'held')) return answerOf(stop, 'held');
  const untilAt = new Date(moment.now.getTime() + wish.minutes * 60_000);

  await advance(tx, { act: 'hold', stop, clerk, moment, counterId: call.counterId });
  await endCall(tx, callId, 'held', moment.now);
  await insertHold(tx, {
    stopId: stop.stopId,
    shopId: moment.shopId,
    counterId: call.counterId,
    ownerStaffId: clerk.staffId,
    place: wish.place,
    reason: wish.reason,
    heldAt: moment.now,
    untilAt,
  });
  await record(tx, {
    name: 'stop.held',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    reason: wish.reason,
    payload: { ...atCounter(stop, call), until: untilAt.toISOString() },
  });
  return answerOf(stop, 'held');
}
