import type { CallId } from '@motcua/contracts/ids';
import type { StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { markArrived as writeArrival } from '@motcua/db/queue/calls';
import { Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { advance } from './advance.ts';
import { atCounter } from './at-counter-entry.ts';
import { answerOf, holdCall } from './at-the-counter.ts';

/** The person called is at the counter. Said twice, it is still so. */
export async function markArrived(tx: Tx, clerk: Clerk, callId: CallId): Promise<StopAnswer> {
  const { moment, call, stop } = await holdCall(tx, clerk, callId);
  if (call.endedAt) throw new Refusal('call-ended', { counter: call.counter });
  if (stop.state === 'serving') return answerOf(stop, 'serving', callId);

  await advance(tx, { act: 'arrive', stop, clerk, moment, counterId: call.counterId });
  await writeArrival(tx, callId, moment.now);
  await record(tx, {
    name: 'stop.arrived',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    payload: atCounter(stop, call),
  });
  return answerOf(stop, 'serving', callId);
}
