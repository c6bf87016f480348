import type { SKRSContext2D } from '@napi-rs/canvas';

/** A block that knows its height and waits to be told where it stands. */
export type Laid = {
  heightDots: number;
  /** Draws in black on white from row `y` down. Leaves fill and stroke black. */
  draw: (pen: SKRSContext2D, y: number) => void;
};
