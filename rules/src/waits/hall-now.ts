import type { QueuePolicy } from '@motcua/contracts/shops';
import type { ShortTurn, WaitingStop } from '../queue/queue-now.ts';
import type { ServiceTimes } from './service-times.ts';

/** Seconds since the shop's local midnight: from the first up to, not including, the second. */
export type Window = readonly [from: number, to: number];

/** What somebody is or will be served for. */
export type Errand = {
  sector: string;
  procedures: readonly string[];
  visitId: string;
  /** To collect or to supplement: the procedure says nothing about how long that takes. */
  short?: boolean;
};

export type HallStop = WaitingStop &
  Errand & {
    /** The counter that alone may call it (`callable-at`): aimed at, or where its colleague sits. Null: by sector. */
    onlyCounterId: string | null;
    /** Chance that its holder is gone, where more is known of it than `noShow` says of all. */
    absentChance?: number;
  };

export type HallCounter = {
  counterId: string;
  sectors: readonly string[];
  /** `closed`: nobody sits there now. */
  state: 'open' | 'paused' | 'closed';
  /** Whether anybody has worked there today. */
  seenToday: boolean;
  /** Whoever is called or served there, and since when (epoch milliseconds of the call). */
  busy: (Errand & { since: number }) | null;
  /** Epoch milliseconds. */
  pausedSince: number | null;
  /** As in `QueueNow`. */
  priorityRun: number;
  /** As in `QueueNow`. */
  shortTurn?: ShortTurn;
  /** When somebody worked there on earlier days like this one, a list of windows for each day. Empty: not known. */
  earlierDays: readonly (readonly Window[])[];
};

/** People who may yet come: so many per hour in each hour of the day (24 figures). */
export type Arrivals = {
  sector: string;
  priority: WaitingStop['priority'];
  short?: boolean;
  perHour: readonly number[];
};

/** Somebody who thinks of taking a ticket now. Not counted among those who wait, and in nobody's way. */
export type Newcomer = { sector: string; priority: WaitingStop['priority']; short?: boolean };

/** Everything a house knows that decides about waiting. Instants are epoch milliseconds. */
export type HallNow = {
  now: number;
  /** The local midnight that began today. */
  midnightAt: number;
  /** Today's opening intervals, in order. Nobody is called outside them. */
  opening: readonly Window[];
  policy: QueuePolicy;
  waiting: readonly HallStop[];
  counters: readonly HallCounter[];
  arrivals: readonly Arrivals[];
  times: ServiceTimes;
  /** Chance that a called person does not come, and how long their counter waits for them. */
  noShow: { chance: number; seconds: number };
  /** Seconds from a finish to the next call while somebody waits. */
  secondsBetween: number;
};
