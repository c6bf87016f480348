import type { CallId } from '@motcua/contracts/ids';
import type { StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { endCall } from '@motcua/db/queue/calls';
import { mayMiss } from '@motcua/rules/queue/may-miss';
import { mayAct } from '@motcua/rules/queue/stop-states';
import { insist } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { advance } from './advance.ts';
import { atCounter } from './at-counter-entry.ts';
import { answerOf, holdCall, isDoneAlready } from './at-the-counter.ts';

/** The person did not come: only after the calls and the seconds that the shop has set. */
export async function markMissed(tx: Tx, clerk: Clerk, callId: CallId): Promise<StopAnswer> {
  const { moment, call, stop, counter } = await holdCall(tx, clerk, callId);
  if (isDoneAlready(call, 'missed')) return answerOf(stop, 'missed');
  insist(mayAct('miss', stop.state));
  insist(
    mayMiss(
      counter.callRules,
      { calls: call.calls, firstCalledAt: Date.parse(call.calledAt) },
      moment.now.getTime(),
    ),
  );

  await advance(tx, { act: 'miss', stop, clerk, moment, counterId: call.counterId });
  await endCall(tx, callId, 'missed', moment.now);
  await record(tx, {
    name: 'stop.missed',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    payload: { ...atCounter(stop, call), calls: call.calls },
  });
  return answerOf(stop, 'missed');
}
