import type { CounterId, SectorCode, StopId } from '@motcua/contracts/ids';
import type { Minute } from '../plan/minutes.ts';
import type { PlannedStop, PlannedVisit } from '../plan/planned-day.ts';

/** One sector a person came for, and how far it is. */
export type Errand = {
  plan: PlannedStop;
  /** Another one than planned after a transfer. */
  sector: SectorCode;
  stopId: StopId | null;
  state: 'to-come' | 'waiting' | 'at-counter' | 'held' | 'missed' | 'done' | 'cancelled';
  /** Minutes of service that are left. */
  minutesLeft: number;
  /** What goes wrong once does not go wrong again. */
  mishapsOver: boolean;
  heldAt: CounterId | null;
};

/** Somebody who came, as the hall sees them. */
export type Person = {
  plan: PlannedVisit;
  arrivedAt: Minute;
  /** Since when nobody has been busy with them: the waiting before a call counts from here. */
  freeSince: Minute;
  errands: Errand[];
  outOfTurnDone: boolean;
  wasCalled: boolean;
  wasMissed: boolean;
  /** Away from the hall until this minute, once the first call has been in vain. */
  awayUntil: Minute | null;
  /** When they went home, with everything done or not. */
  leftAt: Minute | null;
};

export function enter(plan: PlannedVisit, at: Minute): Person {
  return {
    plan,
    arrivedAt: at,
    freeSince: at,
    errands: plan.stops.map((stop) => ({
      plan: stop,
      sector: stop.sector,
      stopId: null,
      state: 'to-come',
      minutesLeft: stop.serviceMinutes,
      mishapsOver: false,
      heldAt: null,
    })),
    outOfTurnDone: false,
    wasCalled: false,
    wasMissed: false,
    awayUntil: null,
    leftAt: null,
  };
}

/** Somebody is busy with this person: their other errands cannot be called. */
export function isBusy(person: Person): boolean {
  return person.errands.some((errand) => errand.state === 'at-counter');
}
