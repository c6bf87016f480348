/**
 * Where the clock of a resting board stands in a minute, in percent of the wall from its left and top edges. Every minute
 * is another place, and the way over the wall takes hours; always far enough from the edges to be read whole.
 */
export function placeAt(minute: number): readonly [left: number, top: number] {
  return [2 + ((minute * 17) % 53), 4 + ((minute * 23) % 71)];
}
