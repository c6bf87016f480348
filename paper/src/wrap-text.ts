/** How wide a text is, in dots, in the font it will be drawn in. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines of at most `width` dots. Parts share a line, with a dot between them, while they fit; else
 * each begins its own. Inside a part lines break at spaces, and in Khmer, which writes none, between words.
 */
export function wrapText(parts: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const shared = last === undefined ? part : `${last} · ${part}`;
    if (measure(shared) <= width) lines.splice(Math.max(0, lines.length - 1), 1, shared);
    else lines.push(...wrapPart(part, width, measure));
  }
  return lines;
}

/** Lines of one part, evened out: as few as the width allows, and then none much shorter than the others. */
function wrapPart(part: string, width: number, measure: Measure): string[] {
  const lines = fill(part, width, measure);
  // Never narrower than the longest word, or evening out would break words that fit.
  let narrowest = Math.max(width / 2, ...pieces(part).map((piece) => Math.ceil(measure(piece.trimEnd()))));
  let widest = width;
  while (lines.length > 1 && widest - narrowest > 8) {
    const tried = Math.ceil((narrowest + widest) / 2);
    if (fill(part, tried, measure).length > lines.length) narrowest = tried;
    else widest = tried;
  }
  return lines.length > 1 ? fill(part, widest, measure) : lines;
}

function fill(part: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(part)) {
    if (line === '' || measure((line + piece).trimEnd()) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
    while (measure(line.trimEnd()) > width) {
      const fits = longestThatFits(line, width, measure);
      lines.push(fits);
      line = line.slice(fits.length);
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}

const khmer = /\p{Script=Khmer}/u;
const khmerWords = new Intl.Segmenter('km', { granularity: 'word' });

/** What may not be broken: words with the space after them; a mark never begins a line. */
function pieces(text: string): string[] {
  return (text.match(/[^ ]+ *| +/g) ?? []).flatMap((word) => {
    if (!khmer.test(word)) return [word];
    const found: string[] = [];
    for (const { segment, isWordLike } of khmerWords.segment(word)) {
      const last = found.at(-1);
      if (last !== undefined && (!isWordLike || last.endsWith('\u00a0')))
        found[found.length - 1] = last + segment;
      else found.push(segment);
    }
    return found;
  });
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** For a word longer than the paper: as many whole letters as fit, and at least one. */
function longestThatFits(word: string, width: number, measure: Measure): string {
  let fits = '';
  for (const { segment } of graphemes.segment(word)) {
    if (fits !== '' && measure(fits + segment) > width) break;
    fits += segment;
  }
  return fits;
}
