import type { CallId } from '@motcua/contracts/ids';
import type { StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { countRecall } from '@motcua/db/queue/calls';
import { mayAct } from '@motcua/rules/queue/stop-states';
import { insist, Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { atCounter } from './at-counter-entry.ts';
import { answerOf, holdCall } from './at-the-counter.ts';

/** Calls the same number once more; each call is counted, because a person is missed only after enough of them. */
export async function recallTicket(tx: Tx, clerk: Clerk, callId: CallId): Promise<StopAnswer> {
  const { moment, call, stop } = await holdCall(tx, clerk, callId);
  if (call.endedAt) throw new Refusal('call-ended', { counter: call.counter });
  insist(mayAct('recall', stop.state));

  await countRecall(tx, callId, moment.now);
  await record(tx, {
    name: 'stop.recalled',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    payload: { ...atCounter(stop, call), language: stop.language, calls: call.calls + 1 },
  });
  return answerOf(stop, 'called', callId);
}
