import type { QueuePolicy } from '@motcua/contracts/shops';
import { arrivalOrder } from './arrival-order.ts';
import { grantedMinutes } from './granted-minutes.ts';
import type { WaitingStop } from './queue-now.ts';

/**
 * The comparison a policy sorts by. Whoever was put first goes before all others, the earliest so put first; then comes
 * the policy's own measure; then arrival. Under `ratio` it is the order within each of the two kinds, priority in front:
 * the alternation itself is a matter of turns and stands in `choose-next` and `calling-order`. So is that between the long
 * and the short queue: this is the order within either.
 */
export function turnOrder(policy: QueuePolicy): (a: WaitingStop, b: WaitingStop) => number {
  const measure = measureOf(policy);
  return (a, b) => compare(putFirst(a), putFirst(b)) || compare(measure(a), measure(b)) || arrivalOrder(a, b);
}

function measureOf(policy: QueuePolicy): (stop: WaitingStop) => number {
  switch (policy.kind) {
    case 'arrival':
      return () => 0;
    case 'priority-first':
    case 'ratio':
      return (stop) => stop.priority?.rank ?? Number.POSITIVE_INFINITY;
    case 'ageing':
      return (stop) => stop.queuedAt - grantedMinutes(stop, policy.capMinutes) * 60_000;
  }
}

const putFirst = (stop: WaitingStop) => stop.putFirstAt ?? Number.POSITIVE_INFINITY;

// Not a subtraction: infinity minus infinity is not a number.
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
