import type { SectorCode } from '@motcua/contracts/ids';
import type { Language } from '@motcua/contracts/languages';
import type { ActReason, PauseReason } from '@motcua/contracts/queue';
import type { Minute } from './minutes.ts';

/** What a shop has to offer, as far as the plan needs to know it: no ids, so that two shops alike get the same plan. */
export type Offer = {
  sectors: { sector: SectorCode; procedures: number }[];
  counters: { number: number; sectors: SectorCode[] }[];
  priorityClasses: string[];
};

export type PlannedStop = {
  sector: SectorCode;
  /** Which of the sector's procedures, by their place in its list. None: only the sector is known. */
  procedures: number[];
  serviceMinutes: number;
  /** From the chair to the counter. */
  walkMinutes: number;
  /** From the counter back to the kiosk, where another ticket has to be taken. */
  backToKioskMinutes: number;
  /** Sent away in the middle of it, to come back soon. */
  hold: { reason: ActReason; place: string; awayMinutes: number } | null;
  /** It was the wrong sector: the clerk sends them on to this one. */
  transferTo: SectorCode | null;
  /** The clerk's finger slips: finished too early, and taken back. */
  slip: boolean;
};

export type PlannedVisit = {
  arrivesAt: Minute;
  priorityClass: string | null;
  language: Language;
  /** In the order in which the citizen would go from one to the next. */
  stops: PlannedStop[];
  /** Not there when called for the first time; null minutes: gone for good. */
  absence: { returnsAfterMinutes: number | null } | null;
  /** Gives up when nobody has called by then. */
  patienceMinutes: number | null;
  /** Let before others by a clerk, with this reason. */
  outOfTurn: ActReason | null;
};

export type PlannedPause = { counter: number; at: Minute; minutes: number; reason: PauseReason };

export type PlannedDay = {
  visits: PlannedVisit[];
  pauses: PlannedPause[];
  /** The counter at which somebody stands in for its clerk after lunch. */
  standInAt: number | null;
};
