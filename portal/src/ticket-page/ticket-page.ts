import type { FollowedVisit } from '@motcua/contracts/follow';
import type { Language } from '@motcua/contracts/languages';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { phoneWords } from '@motcua/ui/words/phone.ts';
import { dossiersPart } from './dossiers-part.ts';
import { markup } from './markup.ts';
import { moodOf } from './mood-of.ts';
import { stepsPart } from './steps-part.ts';
import { stopPart } from './stop-part.ts';
import { topPart } from './top-part.ts';

/** A page in words: its title, the language it is in, its mood for the colours, and what stands in it. */
export type TicketPage = { title: string; language: Language; mood: string; body: string };

/**
 * The followed ticket as a page. The house writes it for the first look, and for phones without scripts; the phone
 * writes it anew with each change. Both do it by this one function, so that neither can show something else.
 */
export function ticketPage(visit: FollowedVisit, language: Language): TicketPage {
  const words = phoneWords[language];
  const mood = moodOf(visit);
  const mayCancel = visit.stops.some(({ state }) => state === 'waiting' || state === 'missed');
  const called = visit.stops.find(({ state }) => state === 'called');
  const served = visit.stops.some(({ state }) => state === 'serving');
  const body = markup`${topPart(language === 'en' ? visit.shop.nameEn : visit.shop.nameVi, language)}
<main>
  <div class="card">
    <h1><span class="small">${words.yourNumber}</span> <span class="plate">${visit.label}</span></h1>
    <div role="status" aria-live="assertive">
    ${called?.counter != null && markup`<p class="come">${words.come} <strong>${words.counter(called.counter)}</strong></p>`}
    ${mood === 'nearly' && markup`<p class="nearly">${words.nearly}</p>`}
    ${mood === 'over' && markup`<p class="over">${visit.stops.some(({ state }) => state === 'done') ? words.overDone : words.overOther}</p>`}
    </div>
    ${(mood !== 'over' || visit.stops.some(({ state }) => state === 'done')) && stepsPart(served ? 'called' : mood, language)}
  </div>
  ${dossiersPart(visit.dossiers, language)}
  ${visit.stops.map((stop) => stopPart(stop, language))}
  <p class="age" id="age">${words.updatedAt(timeAt(visit.now, visit.shop.timeZone))}</p>
  ${
    !visit.over &&
    markup`<div class="acts needs-script"><button type="button" id="sound" data-act="sound">${words.sound}</button>
  ${mayCancel && markup`<button type="button" class="grave" id="cancel" data-act="cancel">${words.cancel}</button>`}</div>
  <noscript><p>${words.withoutScript}</p></noscript>`
  }
</main>`;
  return { title: words.title(visit.label), language, mood, body: body.text };
}

/** For a code that opens nothing: of another day, or never given. It does not say which. */
export function expiredPage(language: Language): TicketPage {
  const words = phoneWords[language];
  const body = markup`${topPart('Một Cửa', language)}<main><div class="card"><h1 class="sentence">${words.expiredTitle}</h1><p>${words.expired}</p></div></main>`;
  return { title: words.expiredTitle, language, mood: 'over', body: body.text };
}
