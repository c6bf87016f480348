import { pageSize } from './page-size.ts';

const begun = new Set<string>();

/**
 * Prints what stands on the paper, once for each copy. With `--kiosk-printing` the browser hands it to its printer at
 * once and without a question.
 * @returns whether this call printed it
 */
export async function printOnce(
  copy: string,
  paper: () => HTMLElement | null,
  page: HTMLStyleElement,
): Promise<boolean> {
  // Letters that arrive after the print would leave the slip in another typeface, or with boxes in place of Khmer.
  await document.fonts.ready;
  const drawn = paper();
  if (drawn === null || begun.has(copy)) return false;
  begun.add(copy);
  page.textContent = pageSize(drawn.getBoundingClientRect().height);
  window.print();
  return true;
}
