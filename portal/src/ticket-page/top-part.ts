import type { Language } from '@motcua/contracts/languages';
import { languageNames, languages } from '@motcua/ui/words/languages.ts';
import { phoneWords } from '@motcua/ui/words/phone.ts';
import { type Markup, markup } from './markup.ts';

/**
 * The head of every page: whose it is, and the languages.
 * @param path the page's own address, where it may be shown under the address of a form that was refused
 * @param query what else stands in its address, kept when the language changes
 */
export function topPart(shop: string, language: Language, path = '', query = ''): Markup {
  return markup`<header><p class="shop"${language === 'km' && markup` lang="vi"`}>${shop}</p><nav aria-label="${phoneWords[language].language}">${languages.map(
    (one) =>
      markup`<a href="${path}?lang=${one}${query}" lang="${one}" id="lang-${one}" data-lang="${one}"${one === language && markup` aria-current="true"`}>${languageNames[one]}</a>`,
  )}</nav></header>`;
}
