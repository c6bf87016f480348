import type { Desk, DeskStop } from '@motcua/contracts/queue';

/** The person whom "call next" would call: the first in order who is not at another counter. Null when there is none. */
export function nextInQueue(queue: Desk['queue']): DeskStop | null {
  return queue.find((stop) => stop.busyAtCounter === null) ?? null;
}
