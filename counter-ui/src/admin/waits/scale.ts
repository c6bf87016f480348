/** From values to places along an axis: `from` and `to` are where the two ends of the domain are drawn. */
export function scale([least, most]: readonly [number, number], [from, to]: readonly [number, number]) {
  const perUnit = most === least ? 0 : (to - from) / (most - least);
  return (value: number): number => from + (value - least) * perUnit;
}

/** A round number at or above a figure, so that an axis ends on a number people read: 1, 2, 2.5, 5 or 10 times ten. */
export function roundAbove(figure: number): number {
  if (figure <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(figure));
  const step = [1, 2, 2.5, 5].find((one) => figure <= one * power) ?? 10;
  return step * power;
}
