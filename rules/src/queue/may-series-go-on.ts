import type { LocalDate } from '@motcua/contracts/dates';

/** How old the last sign of life may be for a start to count as the same life going on after a power cut. */
export const longestPowerCutMs = 15 * 60_000;

/** What a kiosk knows about its own series when somebody asks it for a number and the house does not answer. */
export type SeriesState = {
  /** Since this start the house has given a series that nobody used before: this disk may be an old copy. */
  isConfirmed: boolean;
  /** Null where nothing is stored: never set up for it, or wiped. */
  series: { letter: string; epoch: number } | null;
  /** The outage under way in the store; null where none is. */
  outage: { day: LocalDate; given: number } | null;
  /** The last sign of life from before this start, and this start, both in epoch milliseconds of one clock. */
  lastSignAt: number | null;
  startedAt: number;
  /** The shop's local date. */
  today: LocalDate;
  /** As many numbers as one outage may give. */
  most: number;
};

export type MayGoOn =
  | { may: true }
  | { may: false; why: 'no-series' | 'not-confirmed' | 'another-day' | 'too-long-away' | 'enough-given' };

/**
 * Whether a kiosk may give a number by itself. A start that the house has confirmed may; one that has not heard the house
 * may only go on with what was under way a moment ago. A copy of the disk that is put back is older than that, and would
 * give numbers that people already hold.
 */
export function maySeriesGoOn(state: SeriesState): MayGoOn {
  const { isConfirmed, series, outage, lastSignAt, startedAt, today, most } = state;
  if (series === null) return { may: false, why: 'no-series' };
  if (outage !== null && outage.given >= most) return { may: false, why: 'enough-given' };
  if (isConfirmed) return { may: true };
  if (outage === null || lastSignAt === null) return { may: false, why: 'not-confirmed' };
  if (outage.day !== today) return { may: false, why: 'another-day' };
  if (!isOneLife(lastSignAt, startedAt)) return { may: false, why: 'too-long-away' };
  return { may: true };
}

/** A clock that went back proves nothing, so it counts as too long. */
function isOneLife(lastSignAt: number, startedAt: number): boolean {
  return startedAt >= lastSignAt && startedAt - lastSignAt <= longestPowerCutMs;
}
