import type { StopId } from '@motcua/contracts/ids';
import type { CancelStop, StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { endCall, findOpenCallOfStop } from '@motcua/db/queue/calls';
import { findCounterOfClerk } from '@motcua/db/queue/counters';
import { endHold } from '@motcua/db/queue/holds';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { advance } from './advance.ts';
import { ofStop } from './at-counter-entry.ts';
import { answerOf, holdStopOf } from './at-the-counter.ts';
import { refuseForeignCall } from './refuse-foreign-call.ts';

/** Ends a stop that will not be served, with the reason; the visit's other stops stay. */
export async function cancelStop(
  tx: Tx,
  clerk: Clerk,
  stopId: StopId,
  wish: CancelStop,
): Promise<StopAnswer> {
  const { moment, stop } = await holdStopOf(tx, clerk, stopId);
  if (stop.state === 'cancelled') return answerOf(stop, 'cancelled');
  const call = await findOpenCallOfStop(tx, stopId);
  await refuseForeignCall(tx, clerk, moment.shopId, call);
  const own = await findCounterOfClerk(tx, clerk.staffId);

  await advance(tx, {
    act: 'cancel',
    stop,
    clerk,
    moment,
    counterId: call?.counterId ?? own?.counterId ?? null,
  });
  if (call) await endCall(tx, call.callId, 'cancelled', moment.now);
  await endHold(tx, stopId);
  await record(tx, {
    name: 'stop.cancelled',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    reason: wish.reason,
    payload: { ...ofStop(stop), counterId: call?.counterId ?? null, counter: call?.counter ?? null },
  });
  return answerOf(stop, 'cancelled');
}
