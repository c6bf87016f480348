import type { QueuePolicy } from '@motcua/contracts/shops';
import { nextLongRun } from './long-run.ts';
import { nextPriorityRun } from './priority-run.ts';
import type { QueueNow, WaitingStop } from './queue-now.ts';
import { shortEveryOf } from './short-every.ts';
import { turnOrder } from './turn-order.ts';

/**
 * The order in which those waiting will be called if nobody else comes and no clerk chooses by hand: the very order
 * that calling next again and again would give, found with one sort so that a screen can show it live.
 */
export function callingOrder({ waiting, policy, priorityRun, shortTurn }: QueueNow): WaitingStop[] {
  const sorted = waiting.toSorted(turnOrder(policy));
  const inTurn = sorted.filter((stop) => stop.putFirstAt === null);
  const short = inTurn.filter((stop) => stop.short === true);
  const long = short.length === 0 ? inTurn : inTurn.filter((stop) => stop.short !== true);
  return [
    ...sorted.filter((stop) => stop.putFirstAt !== null),
    ...takeQueues(
      withinLane(long, policy, priorityRun),
      withinLane(short, policy, shortTurn?.priorityRun ?? 0),
      shortEveryOf(policy),
      shortTurn?.longRun ?? 0,
    ),
  ];
}

/** The order within one of the two queues. */
function withinLane(sorted: readonly WaitingStop[], policy: QueuePolicy, priorityRun: number): WaitingStop[] {
  if (policy.kind !== 'ratio') return [...sorted];
  return [
    ...takeTurns(
      sorted.filter((stop) => stop.priority !== null),
      sorted.filter((stop) => stop.priority === null),
      policy.priorityCalls,
      priorityRun,
    ),
  ];
}

/** Both queues in one: after `shortEvery` from the long one the next of the short one, and the other where one is empty. */
function takeQueues(
  long: readonly WaitingStop[],
  short: readonly WaitingStop[],
  shortEvery: number,
  longRun: number,
): WaitingStop[] {
  const merged: WaitingStop[] = [];
  let [ofLong, ofShort, run] = [0, 0, longRun];
  while (merged.length < long.length + short.length) {
    const isShorts = ofShort < short.length && (ofLong === long.length || run >= shortEvery);
    const next = isShorts ? short[ofShort] : long[ofLong];
    if (next === undefined) break;
    merged.push(next);
    if (isShorts) ofShort += 1;
    else ofLong += 1;
    run = nextLongRun(run, { short: isShorts, inTurn: true, putFirst: false });
  }
  return merged;
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
