import type { Language } from '@motcua/contracts/languages';
import { inARow } from './in-a-row.ts';
import { numberWords } from './number-words.ts';
import type { Token } from './token.ts';

/** Up to this number "to counter …" is one recording, with a better melody than joined words have. */
export const mostWholeCounters = 30;

/**
 * "To counter 3", said as a number.
 * @param counter 1–99
 * @throws RangeError for any other
 */
export function counterTokens(counter: number, language: Language): Token[] {
  if (!Number.isInteger(counter) || counter < 1 || counter > 99)
    throw new RangeError(`a counter is called from 1 to 99, not ${counter}`);
  if (counter <= mostWholeCounters) return [`counter.${counter}`];
  return ['call.to-counter', ...inARow(numberWords(counter, language), true)];
}
