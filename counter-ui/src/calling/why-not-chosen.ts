import type { Desk, DeskStop } from '@motcua/contracts/queue';
import type { Blocked } from './blocked.ts';

/** Why this person cannot be called from here now; null when they can. */
export function whyNotChosen(
  stop: Pick<DeskStop, 'busyAtCounter'>,
  desk: Pick<Desk, 'current' | 'shift'>,
): Blocked | { why: 'at-other-counter'; counter: number } | null {
  if (desk.shift?.pausedSince) return { why: 'paused' };
  if (desk.current) return { why: 'somebody-here', label: desk.current.stop.label };
  if (stop.busyAtCounter !== null) return { why: 'at-other-counter', counter: stop.busyAtCounter };
  return null;
}
