import type { StopId } from '@motcua/contracts/ids';
import type { StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { findCounterOfClerk } from '@motcua/db/queue/counters';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { advance } from './advance.ts';
import { ofStop } from './at-counter-entry.ts';
import { answerOf, holdStopOf } from './at-the-counter.ts';

/** A missed person is back: no new number, and first after whoever is at the counter now. */
export async function returnMissed(tx: Tx, clerk: Clerk, stopId: StopId): Promise<StopAnswer> {
  const { moment, stop } = await holdStopOf(tx, clerk, stopId);
  if (stop.state === 'waiting') return answerOf(stop, 'waiting');
  const counter = await findCounterOfClerk(tx, clerk.staffId);

  await advance(tx, {
    act: 'return',
    stop,
    clerk,
    moment,
    counterId: counter?.counterId ?? null,
    putFirstAt: moment.now,
  });
  await record(tx, {
    name: 'stop.returned',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    payload: ofStop(stop),
  });
  return answerOf(stop, 'waiting');
}
