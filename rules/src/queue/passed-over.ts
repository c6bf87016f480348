import { arrivalOrder } from './arrival-order.ts';
import type { WaitingStop } from './queue-now.ts';

/** How many of those waiting came earlier than this stop and still wait when it is called: the price others pay. */
export function passedOver(waiting: readonly WaitingStop[], called: WaitingStop): number {
  return waiting.filter((stop) => arrivalOrder(stop, called) < 0).length;
}
