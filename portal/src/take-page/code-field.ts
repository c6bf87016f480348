import type { Language } from '@motcua/contracts/languages';
import { phoneTakeWords } from '@motcua/ui/words/phone-take.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';

/** Where the code of the hall is typed. */
export function codeField(code: string, language: Language, closed = false): Markup {
  const words = phoneTakeWords[language];
  return markup`<label for="code">${words.code}</label>
    <input id="code" name="code" class="code" inputmode="numeric" pattern="[0-9]{4}" maxlength="4" autocomplete="off" required value="${code}" aria-describedby="code-hint"${closed && markup` disabled`}>
    <p class="hint" id="code-hint">${words.codeHint}</p>`;
}
