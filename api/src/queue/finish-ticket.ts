import type { CallId } from '@motcua/contracts/ids';
import type { StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { endCall, markArrived } from '@motcua/db/queue/calls';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { advance } from './advance.ts';
import { atCounter } from './at-counter-entry.ts';
import { answerOf, holdCall, isDoneAlready } from './at-the-counter.ts';

/** This stop is done; the visit's other stops keep the places they have earned. */
export async function finishTicket(tx: Tx, clerk: Clerk, callId: CallId): Promise<StopAnswer> {
  const { moment, call, stop } = await holdCall(tx, clerk, callId);
  if (isDoneAlready(call, 'finished')) return answerOf(stop, 'done');

  await advance(tx, { act: 'finish', stop, clerk, moment, counterId: call.counterId });
  // Who was served has arrived, even where nobody pressed the key for it.
  await markArrived(tx, callId, moment.now);
  await endCall(tx, callId, 'finished', moment.now);
  await record(tx, {
    name: 'stop.finished',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    payload: atCounter(stop, call),
  });
  return answerOf(stop, 'done');
}
