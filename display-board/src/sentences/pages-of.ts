/** Marks above and below a letter take no room of their own; two thirds of a Khmer text are such. */
export const lettersIn = (text: string): number => text.replace(/\p{M}/gu, '').length;

/**
 * A sentence that is longer than its place as several, cut between words and of nearly equal length; where one goes on,
 * it says so. One that fits stays whole.
 * @param room how many letters stand at once
 */
export function pagesOf(text: string, room: number): string[] {
  const letters = lettersIn(text);
  if (letters <= room) return [text];
  // Room for the dots, and for a last word that would just not fit.
  const wanted = letters / Math.ceil(letters / (room - 10)) + 6;
  const pages: string[] = [];
  let page = '';
  for (const word of wordsOf(text)) {
    if (page !== '' && lettersIn(page + word) > wanted) {
      pages.push(`${page.trimEnd()} …`);
      page = '… ';
    }
    page += word;
  }
  return [...pages, page.trimEnd()];
}

/** Khmer puts no spaces between words: the browser's own dictionary knows where they end. */
function wordsOf(text: string): string[] {
  if (!/\p{Script=Khmer}/u.test(text)) return text.split(/(?<=\s)/u);
  return [...new Intl.Segmenter('km', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}
