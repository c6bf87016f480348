/**
 * By how much this house's ranges must be stretched below and above their middle so that they hold as often as they
 * say. 1 and 1: as the simulation gives them.
 */
export type Margins = { below: number; above: number };

export const plainMargins: Margins = { below: 1, above: 1 };

/** Minutes by which a range is wider than the simulation's on both sides before it is stretched. */
export const leastHalfMinutes = 1;
