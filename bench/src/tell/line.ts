/** One line of the table: what was measured, beside the best this machine could do in the same run. */
export type Line = {
  name: string;
  figure: number;
  unit: string;
  /** The same work done as barely as possible, in the same unit. Null where only the figure itself is promised. */
  floor: number | null;
  /** Figure divided by floor. */
  ratio: number | null;
  /** What is promised, in words. */
  bar: string;
  holds: boolean;
};

type Measured = { name: string; unit: string; figure: number; floor: number };

/** A rate that must reach a share of the floor's. */
export function atLeast(share: number, { name, unit, figure, floor }: Measured): Line {
  const ratio = figure / floor;
  return { name, figure, unit, floor, ratio, bar: `ratio ≥ ${share}`, holds: ratio >= share };
}

/** A time that may be so many times the floor's. */
export function atMostTimes(times: number, { name, unit, figure, floor }: Measured): Line {
  const ratio = figure / floor;
  return { name, figure, unit, floor, ratio, bar: `ratio ≤ ${times}`, holds: ratio <= times };
}

/** A figure with a bound of its own; the floor stands beside it to show how much of it is ours. */
export function atMost(
  most: number,
  { name, unit, figure, floor }: Omit<Measured, 'floor'> & { floor: number | null },
): Line {
  const ratio = floor ? figure / floor : null;
  return { name, figure, unit, floor, ratio, bar: `≤ ${most} ${unit}`, holds: figure <= most };
}
