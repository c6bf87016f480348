import type { CounterId } from '@motcua/contracts/ids';
import type { PauseCounter } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { record } from '@motcua/db/journal/record';
import { startPause } from '@motcua/db/queue/counters';
import { Refusal } from '../refusal.ts';
import { actorOf, type Clerk } from '../staff/asker.ts';
import { holdOwnCounter } from './at-the-counter.ts';

/** Pauses a counter, with a reason, when nobody is at it. */
export async function pauseCounter(
  tx: Tx,
  clerk: Clerk,
  counterId: CounterId,
  wish: PauseCounter,
): Promise<void> {
  const { moment, counter } = await holdOwnCounter(tx, clerk, counterId);
  if (counter.shift.pausedSince) return;
  if (counter.callId) throw new Refusal('counter-busy', { counter: counter.number, label: counter.label });

  await startPause(tx, counter.shift.shiftId, wish.reason);
  await record(tx, {
    name: 'counter.paused',
    shopId: moment.shopId,
    actor: actorOf(clerk),
    reason: wish.reason,
    payload: { counterId, counter: counter.number, reason: wish.reason },
  });
}
