import type { ClipToken } from './token.ts';

/**
 * Words of a number said one after the other: every one stays level but the last.
 * @param falls whether the last one ends a phrase
 */
export function inARow(words: readonly string[], falls: boolean): ClipToken[] {
  return words.map(
    (word, index): ClipToken =>
      `number.${word}.${falls && index === words.length - 1 ? 'final' : 'mid'}` as const,
  );
}
