import type { Desk, DeskStop } from '@motcua/contracts/queue';

/** How many who could be called now would be passed over by calling this one; 0 when it is their turn. */
export function overtakenBy(stop: Pick<DeskStop, 'stopId'>, queue: Desk['queue']): number {
  const place = queue.findIndex(({ stopId }) => stopId === stop.stopId);
  return queue.slice(0, Math.max(0, place)).filter(({ busyAtCounter }) => busyAtCounter === null).length;
}
