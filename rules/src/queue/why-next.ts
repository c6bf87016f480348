import type { CallReason } from '@motcua/contracts/queue';
import { grantedMinutes } from './granted-minutes.ts';
import { passedOver } from './passed-over.ts';
import type { QueueNow, WaitingStop } from './queue-now.ts';

/**
 * The reason kept with a call made in turn: which rule put this stop in front of the others that wait.
 * @param lane the queue whose turn it was
 * @param everybody both queues: what the call cost is counted among all
 */
export function whyNext(lane: QueueNow, stop: WaitingStop, everybody: readonly WaitingStop[]): CallReason {
  const price = { passedOver: passedOver(everybody, stop) };
  const inLane = whyInLane(lane, stop, price);
  // First of its own queue, and yet somebody of the other came earlier: then it was this queue's turn.
  if (inLane.rule !== 'arrival' || price.passedOver === 0) return inLane;
  return { rule: 'lane', short: stop.short === true, ...price };
}

function whyInLane(lane: QueueNow, stop: WaitingStop, price: { passedOver: number }): CallReason {
  const { waiting, policy, priorityRun } = lane;
  if (stop.putFirstAt !== null) return { rule: 'put-first', ...price };
  switch (policy.kind) {
    case 'arrival':
      return { rule: 'arrival', ...price };
    case 'priority-first':
      if (stop.priority === null) return { rule: 'arrival', ...price };
      return { rule: 'priority', priorityClass: stop.priority.code, ...price };
    case 'ratio':
      if (stop.priority !== null) return { rule: 'priority', priorityClass: stop.priority.code, ...price };
      // A normal ticket goes while priority people wait only because of their run; alone, it simply came first.
      if (waiting.some((other) => other.priority !== null))
        return { rule: 'ratio', priorityCalls: priorityRun, ...price };
      return { rule: 'arrival', ...price };
    case 'ageing':
      // A class that moved nobody back is no reason: this person came first anyway.
      if (stop.priority === null || passedOver(waiting, stop) === 0) return { rule: 'arrival', ...price };
      return {
        rule: 'ageing',
        priorityClass: stop.priority.code,
        aheadMinutes: grantedMinutes(stop, policy.capMinutes),
        ...price,
      };
  }
}
