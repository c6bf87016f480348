import { mostWholeCounters } from './counter-tokens.ts';
import type { ClipToken } from './token.ts';

/** "To counter …" for every counter that is recorded as a whole. */
export function counterPrompts(say: (counter: number) => string): [ClipToken, string][] {
  return Array.from({ length: mostWholeCounters }, (_, index): [ClipToken, string] => [
    `counter.${index + 1}`,
    say(index + 1),
  ]);
}
