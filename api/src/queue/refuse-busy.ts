import type { CounterRow } from '@motcua/db/queue/counters';
import { Refusal } from '../refusal.ts';

/** A counter serves one at a time, and a paused one calls nobody. */
export function refuseBusyOrPaused(counter: CounterRow): void {
  if (counter.callId) throw new Refusal('counter-busy', { counter: counter.number, label: counter.label });
  if (counter.shift?.pausedSince) throw new Refusal('counter-paused', { counter: counter.number });
}
