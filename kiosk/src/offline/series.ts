/** A kiosk's letter, with the epoch that grows each time it is used up. */
export type Series = { letter: string; epoch: number };

export const isSameSeries = (one: Series, other: Series): boolean =>
  one.letter === other.letter && one.epoch === other.epoch;
