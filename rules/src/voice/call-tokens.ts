import type { Language } from '@motcua/contracts/languages';
import { counterTokens } from './counter-tokens.ts';
import { labelTokens } from './label-tokens.ts';
import type { ClipToken, Token } from './token.ts';

export type SpokenCall = {
  label: string;
  /** 1–99 */
  counter: number;
  language: Language;
  /** How often the number has been called, this time included. */
  times: number;
  /** `turn`: it is their turn. `come-back`: they were at the counter before. `result`: their result is ready. */
  why?: 'turn' | 'come-back' | 'result';
};

/**
 * One call as a list of recordings: "Mời công dân có số · A · không · không · một · đến quầy số ba". The same list is
 * read by the pack of the north and by the pack of the south.
 * @throws RangeError where the label, the counter or the times cannot be said
 */
export function callTokens({ label, counter, language, times, why = 'turn' }: SpokenCall): Token[] {
  if (!Number.isInteger(times) || times < 1)
    throw new RangeError(`a number is called once or more, not ${times} times`);
  const sentence: Token[] = [
    why === 'come-back' ? 'call.come-back' : invitation(times),
    ...labelTokens(label),
    'pause',
    ...counterTokens(counter, language),
  ];
  return why === 'result' ? [...sentence, 'pause', 'call.result'] : sentence;
}

function invitation(times: number): ClipToken {
  if (times === 1) return 'call.first';
  if (times === 2) return 'call.second';
  return times === 3 ? 'call.third' : 'call.again';
}
