import type { CallId } from '@motcua/contracts/ids';
import type { Desk } from '@motcua/contracts/queue';
import type { Blocked } from './blocked.ts';
import { nextInQueue } from './next-in-queue.ts';

/** What F2 means now: call, finish the present person and then call, or nothing, and why. */
export type NextPress =
  | { kind: 'call' }
  | { kind: 'finish-and-call'; callId: CallId }
  | { kind: 'blocked'; blocked: Blocked };

/**
 * F2 is the key of the whole day, so it also finishes whoever is being served. It never ends a call that nobody has
 * answered yet: that would write down a visit that did not take place.
 */
export function nextPress(desk: Pick<Desk, 'current' | 'queue' | 'shift'>): NextPress {
  if (desk.shift?.pausedSince) return { kind: 'blocked', blocked: { why: 'paused' } };
  if (desk.current?.stop.state === 'called')
    return { kind: 'blocked', blocked: { why: 'not-arrived-yet', label: desk.current.stop.label } };
  if (nextInQueue(desk.queue) === null)
    return {
      kind: 'blocked',
      blocked: { why: desk.queue.length > 0 ? 'all-at-other-counters' : 'nobody-waiting' },
    };
  return desk.current ? { kind: 'finish-and-call', callId: desk.current.callId } : { kind: 'call' };
}
