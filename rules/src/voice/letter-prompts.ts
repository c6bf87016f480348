import type { ClipToken } from './token.ts';

/** @param names how A to Z are spoken, in their order, separated by spaces */
export function letterPrompts(names: readonly string[]): [ClipToken, string][] {
  return names.map((name, index): [ClipToken, string] => [
    `letter.${String.fromCharCode('A'.charCodeAt(0) + index)}`,
    name,
  ]);
}
