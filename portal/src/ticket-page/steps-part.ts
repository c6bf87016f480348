import type { Language } from '@motcua/contracts/languages';
import { phoneWords } from '@motcua/ui/words/phone.ts';
import { type Markup, markup } from './markup.ts';
import type { Mood } from './mood-of.ts';

const reached: Record<Mood, number> = { waiting: 0, nearly: 1, called: 2, over: 3 };

/** How far a visit has come. */
export function stepsPart(mood: Mood, language: Language): Markup {
  const words = phoneWords[language];
  const now = reached[mood];
  return markup`<ol class="steps" aria-label="${words.progress}">${[
    words.stepTaken,
    words.stepNearly,
    words.stepCalled,
    words.stepDone,
  ].map(
    (step, at) =>
      markup`<li class="${at <= now ? 'reached' : ''}"${at === now && markup` aria-current="step"`}>${step}</li>`,
  )}</ol>`;
}
