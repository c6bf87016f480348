import type { QueuePolicy } from '@motcua/contracts/shops';
import type { QueueNow, WaitingStop } from './queue-now.ts';
import { shortEveryOf } from './short-every.ts';
import { turnOrder } from './turn-order.ts';

/** The best rank a class can have (`PriorityClass.rank` begins at 1): nobody of the same kind may go before it. */
const bestRank = 1;

/**
 * The bound the policy promises: the most calls that can be made from this pool before this stop is called, however
 * many people, priority or not, long or short, keep coming. Its own call is not counted, so 0 means "next".
 *
 * Null where the policy promises no bound: to normal tickets and to every rank but the first under `priority-first`, to
 * every priority rank but the first under `ratio` (a better rank may keep coming), and to all under `ageing`, whose
 * promise is in minutes instead: only those who come within the cap after you can go ahead. Null too for a stop that is
 * not in the pool.
 *
 * The promise is about the policy. Somebody who is put first, chosen by a clerk, or who takes up again an earlier place
 * they had earned goes ahead of it, and each such call carries its own reason or its own earlier arrival.
 */
export function waitsAtMost(queue: QueueNow, stopId: string): number | null {
  const { waiting, policy, priorityRun } = queue;
  const stop = waiting.find((one) => one.stopId === stopId);
  if (stop === undefined) return null;

  const order = turnOrder(policy);
  const before = waiting.filter((other) => other !== stop && order(other, stop) < 0);
  const putFirst = before.filter((other) => other.putFirstAt !== null).length;
  if (stop.putFirstAt !== null) return putFirst;

  const isShort = stop.short === true;
  const inLane = before.filter((other) => other.putFirstAt === null && (other.short === true) === isShort);
  const { longRun, priorityRun: shortRun } = queue.shortTurn ?? { longRun: 0, priorityRun: 0 };
  const ofLane = inLaneAtMost(stop, inLane, policy, isShort ? shortRun : priorityRun);
  if (ofLane === null) return null;
  return putFirst + ofLane + ofOtherLane(isShort, ofLane, shortEveryOf(policy), longRun);
}

/** Calls of the other queue that fall between: at most one short for each run of long ones, and at most a run for each short. */
function ofOtherLane(isShort: boolean, ofLane: number, shortEvery: number, longRun: number): number {
  const run = Math.min(longRun, shortEvery);
  return isShort ? shortEvery - run + ofLane * shortEvery : Math.floor((run + ofLane) / shortEvery);
}

/** `before`: those of its own queue, none of whom was put first. */
function inLaneAtMost(
  stop: WaitingStop,
  before: readonly WaitingStop[],
  policy: QueuePolicy,
  priorityRun: number,
): number | null {
  switch (policy.kind) {
    case 'arrival':
      return before.length;
    case 'priority-first':
      return stop.priority?.rank === bestRank ? before.length : null;
    case 'ratio':
      return underRatio(stop, before, policy.priorityCalls, Math.min(priorityRun, policy.priorityCalls));
    case 'ageing':
      return null;
  }
}

/** `run` is at most `priorityCalls`: a longer one, made while no normal ticket waited, gives no more than one turn. */
function underRatio(
  stop: WaitingStop,
  before: readonly WaitingStop[],
  priorityCalls: number,
  run: number,
): number | null {
  if (stop.priority === null) {
    const normal = before.filter((other) => other.priority === null).length;
    // What is left of the present run, then for each normal ticket before it that ticket and a whole run.
    return priorityCalls - run + normal * (1 + priorityCalls);
  }
  if (stop.priority.rank !== bestRank) return null;
  return before.length + Math.floor((run + before.length) / priorityCalls);
}
