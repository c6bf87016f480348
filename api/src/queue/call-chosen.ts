import type { CounterId } from '@motcua/contracts/ids';
import type { CallChosen, StopAnswer } from '@motcua/contracts/queue';
import type { Tx } from '@motcua/db/connect';
import { findStop } from '@motcua/db/queue/find-stops';
import { callableAt } from '@motcua/rules/queue/callable-at';
import { passedOver } from '@motcua/rules/queue/passed-over';
import { mayAct } from '@motcua/rules/queue/stop-states';
import { found, insist } from '../refusal.ts';
import type { Clerk } from '../staff/asker.ts';
import { holdOwnCounter } from './at-the-counter.ts';
import { placeCall } from './place-call.ts';
import { queueAt } from './queue-at.ts';
import { refuseBusyOrPaused } from './refuse-busy.ts';

/** Calls a chosen ticket out of turn. The reason and how many were passed over are kept: fairness can be counted. */
export async function callChosen(
  tx: Tx,
  clerk: Clerk,
  counterId: CounterId,
  wish: CallChosen,
): Promise<StopAnswer> {
  const { moment, counter } = await holdOwnCounter(tx, clerk, counterId);
  const stop = found(await findStop(tx, wish.stopId));
  if (stop.shopId !== moment.shopId) found(null);
  insist(mayAct('call', stop.state));
  refuseBusyOrPaused(counter);
  insist(
    callableAt(
      {
        sector: stop.sector,
        forCounterId: stop.forCounterId,
        forStaffId: stop.forStaffId,
        visitBusy: stop.busyAtCounter !== null,
      },
      { counterId, staffId: clerk.staffId, sectors: counter.sectors },
    ),
  );
  const { callable } = await queueAt(tx, counter, moment.day);
  return placeCall(tx, {
    clerk,
    moment,
    counter,
    stop,
    why: { rule: 'chosen', passedOver: passedOver(callable, stop) },
    chosenReason: wish.reason,
  });
}
