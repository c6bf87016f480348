import type { CallReason } from '@motcua/contracts/queue';
import { arrivalOrder } from './arrival-order.ts';
import { laneInTurn } from './lane-in-turn.ts';
import type { QueueNow, WaitingStop } from './queue-now.ts';
import { turnOrder } from './turn-order.ts';
import { whyNext } from './why-next.ts';

export type { QueueNow, WaitingStop } from './queue-now.ts';

/**
 * Who is called next, and why. The answer depends only on who waits, the shop's policy and the runs of calls, never on
 * the order of the list. Null when nobody waits. Short errands wait in a queue of their own (`lane-in-turn`); within each
 * of the two the policy decides.
 *
 * No law fixes an order inside a one-stop shop; priority for the elderly rests on Law 39/2009/QH12 art. 3, and the mix
 * is the shop's choice, which is why the policy comes in as data.
 */
export function chooseNext(queue: QueueNow): { stop: WaitingStop; why: CallReason } | null {
  const lane = laneInTurn(queue);
  const front = first(lane.waiting, turnOrder(lane.policy));
  if (front === null) return null;
  const stop = normalsTurn(lane, front) ?? front;
  return { stop, why: whyNext(lane, stop, queue.waiting) };
}

/** Under `ratio`, the normal ticket whose turn it is because enough priority tickets went before it; otherwise null. */
function normalsTurn({ waiting, policy, priorityRun }: QueueNow, front: WaitingStop): WaitingStop | null {
  if (policy.kind !== 'ratio' || front.putFirstAt !== null || priorityRun < policy.priorityCalls) return null;
  return first(
    waiting.filter((stop) => stop.priority === null),
    arrivalOrder,
  );
}

function first(
  stops: readonly WaitingStop[],
  order: (a: WaitingStop, b: WaitingStop) => number,
): WaitingStop | null {
  return stops.reduce<WaitingStop | null>(
    (best, stop) => (best === null || order(stop, best) < 0 ? stop : best),
    null,
  );
}
