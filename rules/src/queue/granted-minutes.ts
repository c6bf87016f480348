import type { WaitingStop } from './queue-now.ts';

/** Minutes a stop counts as having come earlier under the `ageing` policy: those of its class, never above the cap. */
export function grantedMinutes(stop: WaitingStop, capMinutes: number): number {
  return Math.min(stop.priority?.aheadMinutes ?? 0, capMinutes);
}
