import type { ClipToken } from './token.ts';

/** The words of numbers that are heard inside a number and at its end. */
export function bothEndings(words: Readonly<Record<string, string>>): [ClipToken, string][] {
  return Object.entries(words).flatMap(([word, text]): [ClipToken, string][] => [
    [`number.${word}.mid`, text],
    [`number.${word}.final`, text],
  ]);
}
