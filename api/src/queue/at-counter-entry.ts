import type { JournalPayload } from '@motcua/contracts/journal';
import type { CallRow } from '@motcua/db/queue/calls';
import type { StopRow } from '@motcua/db/queue/find-stops';

/** What the diary says of a stop at a counter. */
export function atCounter(stop: StopRow, call: CallRow): JournalPayload<'stop.arrived'> {
  return { ...ofStop(stop), callId: call.callId, counterId: call.counterId, counter: call.counter };
}

/** What the diary says of any stop. */
export function ofStop(stop: StopRow): JournalPayload<'stop.returned'> {
  return { visitId: stop.visitId, stopId: stop.stopId, label: stop.label, sector: stop.sector };
}
