import { nextPriorityRun } from './priority-run.ts';
import type { QueueNow, WaitingStop } from './queue-now.ts';
import { turnOrder } from './turn-order.ts';

/**
 * The order in which those waiting will be called if nobody else comes and no clerk chooses by hand: the very order
 * that calling next again and again would give, found with one sort so that a screen can show it live.
 */
export function callingOrder({ waiting, policy, priorityRun }: QueueNow): WaitingStop[] {
  const sorted = waiting.toSorted(turnOrder(policy));
  if (policy.kind !== 'ratio') return sorted;
  return [
    ...sorted.filter((stop) => stop.putFirstAt !== null),
    ...takeTurns(
      sorted.filter((stop) => stop.putFirstAt === null && stop.priority !== null),
      sorted.filter((stop) => stop.putFirstAt === null && stop.priority === null),
      policy.priorityCalls,
      priorityRun,
    ),
  ];
}

function* takeTurns(
  priority: readonly WaitingStop[],
  normal: readonly WaitingStop[],
  priorityCalls: number,
  priorityRun: number,
): Generator<WaitingStop> {
  const ofPriority = priority[Symbol.iterator]();
  const ofNormal = normal[Symbol.iterator]();
  let nextPriority = ofPriority.next();
  let nextNormal = ofNormal.next();
  let run = priorityRun;
  while (!nextPriority.done || !nextNormal.done) {
    if (!nextNormal.done && (nextPriority.done || run >= priorityCalls)) {
      yield nextNormal.value;
      nextNormal = ofNormal.next();
      run = nextPriorityRun(run, { priority: false, inTurn: true, putFirst: false });
    } else if (!nextPriority.done) {
      yield nextPriority.value;
      nextPriority = ofPriority.next();
      run = nextPriorityRun(run, { priority: true, inTurn: true, putFirst: false });
    }
  }
}
