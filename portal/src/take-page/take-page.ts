import type { Language } from '@motcua/contracts/languages';
import type { PhoneHall } from '@motcua/contracts/phone';
import { openingInWords } from '@motcua/ui/words/opening.ts';
import { phoneTakeWords } from '@motcua/ui/words/phone-take.ts';
import { markup } from '../ticket-page/markup.ts';
import type { TicketPage } from '../ticket-page/ticket-page.ts';
import { topPart } from '../ticket-page/top-part.ts';
import { type Fault, faultPart } from './fault-part.ts';
import { laterPart } from './later-part.ts';
import { sectorsPart } from './sectors-part.ts';
import { slotsPart } from './slots-part.ts';

/** What a visitor of the page has told it so far. */
export type Taking = {
  /** The idempotency key of whatever is sent from this page. */
  key: string;
  code: string;
  /** The sector for which a later time is being chosen. */
  later: string | null;
  fault: Fault | null;
};

/**
 * The page on which a number is taken by phone. The house writes it for the first look, and for phones without scripts;
 * the phone writes it anew as the hall changes. Both do it by this one function. Everything on it is a plain form.
 */
export function takePage(hall: PhoneHall, language: Language, taking: Taking): TicketPage {
  const words = phoneTakeWords[language];
  const { state, next } = openingInWords(hall.opening, hall.day, language);
  const chosen = hall.later ? (hall.sectors.find(({ sector }) => sector === taking.later) ?? null) : null;
  const query = chosen ? `&later=${chosen.sector}` : '';
  const shop = language === 'en' ? hall.shop.nameEn : hall.shop.nameVi;
  const now = hall.inHall
    ? sectorsPart(hall, language, taking)
    : markup`<section class="stop"><p>${words.notInHall}</p></section>`;
  const body = markup`${topPart(shop, language, `/l/${hall.shop.code}`, query)}
<main>
  <div class="card">
    <h1 class="sentence">${words.title}</h1>
    <p class="opening">${[state, next].filter(Boolean).join(' · ')}</p>
    ${faultPart(taking.fault, language)}
  </div>
  ${chosen ? slotsPart(hall, chosen, language, taking) : [now, hall.later && laterPart(hall, language)]}
  <p class="links"><a href="/g/${hall.shop.code}?lang=${language}">${words.sendOnline}</a></p>
</main>`;
  return { title: words.title, language, mood: 'waiting', body: body.text };
}

/** For an address that names no shop. */
export function noShopPage(language: Language): TicketPage {
  return sentencePage(phoneTakeWords[language].noShop, language);
}

/** For somebody who asks too fast. */
export function busyPage(language: Language, seconds: number): TicketPage {
  return sentencePage(phoneTakeWords[language].busy(seconds), language);
}

function sentencePage(sentence: string, language: Language): TicketPage {
  const body = markup`${topPart('Một Cửa', language)}<main><div class="card"><h1 class="sentence">${sentence}</h1></div></main>`;
  return { title: phoneTakeWords[language].title, language, mood: 'over', body: body.text };
}
