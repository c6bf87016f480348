import type { Language } from '@motcua/contracts/languages';
import type { PhoneHall } from '@motcua/contracts/phone';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { phoneTakeWords } from '@motcua/ui/words/phone-take.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';

/** For people who are not in the hall: a sector, and then a time of today. */
export function laterPart({ sectors, shop }: PhoneHall, language: Language): Markup {
  const words = phoneTakeWords[language];
  const open = sectors.filter(({ slots }) => slots.length > 0);
  return markup`<section class="stop" aria-labelledby="later">
    <h2 id="later">${words.later}</h2>
    <p>${words.laterLead}</p>
    ${
      open.length === 0
        ? markup`<p>${words.noSlots}</p>`
        : markup`<ul class="links">${open.map(
            (tile) =>
              markup`<li><a href="/l/${shop.code}?lang=${language}&later=${tile.sector}"${nameLanguage(tile, language) !== language && markup` lang="vi"`}>${nameIn(tile, language)}</a></li>`,
          )}</ul>`
    }
  </section>`;
}
