import type { WaitingStop } from './queue-now.ts';

/**
 * Who came first, as a comparison for sorting: by earned place, then by the order of issue. The id comes last only so
 * that the answer never depends on how a list happened to be read.
 */
export function arrivalOrder(a: WaitingStop, b: WaitingStop): number {
  return a.queuedAt - b.queuedAt || a.sequence - b.sequence || byId(a.stopId, b.stopId);
}

const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
