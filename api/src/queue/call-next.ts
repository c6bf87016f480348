import type { CounterId } from '@motcua/contracts/ids';
import type { StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { chooseNext } from '@motcua/rules/queue/choose-next';
import { Refusal } from '../refusal.ts';
import type { Clerk } from '../staff/asker.ts';
import { holdOwnCounter } from './at-the-counter.ts';
import { placeCall } from './place-call.ts';
import { queueAt } from './queue-at.ts';
import { refuseBusyOrPaused } from './refuse-busy.ts';

/**
 * Calls whoever is next at this counter. The queue's lock row makes calls happen one after the other, the rule says who
 * and why, and the reason is kept with the call.
 * @throws Refusal `nobody-waiting`, `counter-busy`, `counter-paused`, `counter-not-open`, `wrong-counter`
 */
export async function callNext(tx: Tx, clerk: Clerk, counterId: CounterId): Promise<StopAnswer> {
  const { moment, counter } = await holdOwnCounter(tx, clerk, counterId);
  refuseBusyOrPaused(counter);

  const { queue, callable } = await queueAt(tx, counter, moment.day);
  const next = chooseNext(queue);
  const stop = next && callable.find((waiting) => waiting.stopId === next.stop.stopId);
  if (!next || !stop) throw new Refusal('nobody-waiting', { counter: counter.number });

  return placeCall(tx, { clerk, moment, counter, stop, why: next.why, chosenReason: null });
}
