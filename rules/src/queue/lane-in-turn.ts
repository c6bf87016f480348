import type { QueueNow } from './queue-now.ts';
import { shortEveryOf } from './short-every.ts';

/**
 * The one of the two queues whose turn it is, as a queue of its own: after so many calls from the long queue the short
 * one, and where one is empty the other goes on. Whoever was put first stands before both, whichever queue they came
 * from: they were promised to be next.
 *
 * No law speaks of it; that collecting a result must not mean waiting behind people who hand in is the shop's choice, and
 * the policy says how often.
 */
export function laneInTurn(queue: QueueNow): QueueNow {
  const { waiting, policy, shortTurn = nothingCalled } = queue;
  const short = waiting.filter((stop) => stop.short === true);
  if (short.length === 0 || waiting.some((stop) => stop.putFirstAt !== null)) return queue;
  const isShortsTurn = short.length === waiting.length || shortTurn.longRun >= shortEveryOf(policy);
  if (isShortsTurn) return { waiting: short, policy, priorityRun: shortTurn.priorityRun };
  return { ...queue, waiting: waiting.filter((stop) => stop.short !== true) };
}

const nothingCalled = { longRun: 0, priorityRun: 0 };
