import type { StopId } from '@motcua/contracts/ids';
import type { TakenVisit } from '@motcua/contracts/queue';

/** The stop of a visit in a sector; its first, where no sector is named. */
export function stopOf(visit: TakenVisit, sector?: string): StopId {
  const stop = visit.stops.find((one) => sector === undefined || one.sector === sector);
  if (!stop) throw new Error(`${visit.label} has no stop in ${sector}`);
  return stop.stopId;
}
