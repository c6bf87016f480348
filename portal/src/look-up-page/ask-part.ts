import type { Language } from '@motcua/contracts/languages';
import { lookUpWords } from '@motcua/ui/words/look-up.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';
import type { Asking, LookUpFault } from './look-up-page.ts';

/** The two questions. */
export function askPart(language: Language, { code, fault }: Asking): Markup {
  const words = lookUpWords[language];
  return markup`<div class="card"><h1 class="sentence">${words.title}</h1><p>${words.lead}</p>
    ${fault !== null && markup`<p class="warning fault" role="alert" id="fault">${inWords(fault, language)}</p>`}
  </div>
  <form class="stop" method="post" action="/h?lang=${language}" id="ask" autocomplete="off">
    <label for="code">${words.code}</label>
    <input id="code" name="code" class="field" required minlength="4" maxlength="60" autocapitalize="characters" spellcheck="false" autocomplete="off" value="${code}" aria-describedby="code-hint">
    <p class="hint" id="code-hint">${words.codeHint}</p>
    <label for="factor">${words.factor}</label>
    <input id="factor" name="factor" class="field" inputmode="numeric" required minlength="4" maxlength="60" autocomplete="off" aria-describedby="factor-hint">
    <p class="hint" id="factor-hint">${words.factorHint}</p>
    <button type="submit" class="chief" id="look">${words.look}</button>
    <p class="links"><a href="/g?lang=${language}">${words.sendOnline}</a></p>
  </form>`;
}

function inWords(fault: LookUpFault, language: Language): string {
  const words = lookUpWords[language];
  if (fault.code === 'slow-down') return words.slowDown(fault.seconds);
  return fault.code === 'away' ? words.outOfReach : words.notFound;
}
