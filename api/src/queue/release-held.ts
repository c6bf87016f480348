import type { StopId } from '@motcua/contracts/ids';
import type { StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { findCounterOfClerk } from '@motcua/db/queue/counters';
import { endHold } from '@motcua/db/queue/holds';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { advance } from './advance.ts';
import { ofStop } from './at-counter-entry.ts';
import { answerOf, holdStopOf } from './at-the-counter.ts';

/** Ends a hold without serving: the person waits again at the place they had earned. */
export async function releaseHeld(tx: Tx, clerk: Clerk, stopId: StopId): Promise<StopAnswer> {
  const { moment, stop } = await holdStopOf(tx, clerk, stopId);
  if (stop.state === 'waiting') return answerOf(stop, 'waiting');
  const counter = await findCounterOfClerk(tx, clerk.staffId);

  await advance(tx, { act: 'release', stop, clerk, moment, counterId: counter?.counterId ?? null });
  await endHold(tx, stopId);
  await record(tx, {
    name: 'stop.released',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    payload: { ...ofStop(stop), by: 'clerk' },
  });
  return answerOf(stop, 'waiting');
}
