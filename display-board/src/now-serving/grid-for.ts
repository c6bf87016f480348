/**
 * How many columns hold all counters without scrolling, and whether they must be drawn smaller.
 * @param upright the screen is taller than wide: four rows of one line each, otherwise two rows of two lines
 */
export function gridFor(counters: number, upright: boolean): { columns: number; dense: boolean } {
  const { rows, least, roomy } = upright ? { rows: 4, least: 2, roomy: 2 } : { rows: 2, least: 3, roomy: 4 };
  const columns = Math.min(Math.max(least, Math.ceil(counters / rows)), upright ? 4 : 8);
  return { columns: Math.min(columns, Math.max(1, counters)), dense: columns > roomy };
}
