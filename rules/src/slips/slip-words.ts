import type { WaitUnits } from './wait-range.ts';

/** All that a ticket slip says in one language. */
export type SlipWords = WaitUnits & {
  yourNumber: string;
  /** What a short errand is for. */
  collect: string;
  supplement: string;
  counters: (numbers: string) => string;
  ahead: (people: number) => string;
  wait: (range: string) => string;
  scanToFollow: string;
  offline: string;
  keep: string;
  missedTurn: string;
};
