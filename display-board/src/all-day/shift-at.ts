/** Each picture stands for so long before it moves a little. */
export const shiftEveryMs = 3 * 60_000;

/** Places around the middle, one after the other: nobody sees them, and no pixel burns in. */
const places = [
  [0, 0],
  [3, 0],
  [3, 2],
  [0, 3],
  [-3, 2],
  [-3, 0],
  [-2, -3],
  [2, -3],
] as const;

/** Where the whole picture stands at the n-th step, in pixels to the right and down; at most three each way. */
export function shiftAt(step: number): readonly [right: number, down: number] {
  return places[step % places.length] ?? [0, 0];
}
