/**
 * Cuts a list of texts into parts that each fill no more than so many lines of a screen. A text is never split.
 * @param perLine about how many characters stand on a line
 * @param between how many lines the distance between two texts takes
 */
export function partsByLines(
  texts: readonly string[],
  perLine: number,
  mostLines: number,
  between = 0,
): string[][] {
  const parts: string[][] = [];
  let lines = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    const needed = Math.max(1, Math.ceil(text.length / perLine)) + between;
    if (lines + needed > mostLines) {
      parts.push([]);
      lines = 0;
    }
    parts.at(-1)?.push(text);
    lines += needed;
  }
  return parts;
}
