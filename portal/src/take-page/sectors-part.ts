import type { Language } from '@motcua/contracts/languages';
import type { PhoneHall, PhoneSector } from '@motcua/contracts/phone';
import { rangeForPeople } from '@motcua/rules/waits/range-for-people';
import { likelyHereWords } from '@motcua/ui/words/likely-here.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { phoneWords } from '@motcua/ui/words/phone.ts';
import { phoneTakeWords } from '@motcua/ui/words/phone-take.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';
import { codeField } from './code-field.ts';
import type { Taking } from './take-page.ts';

/** The code of the hall and a button for each sector. A closed one stays, with its reason. */
export function sectorsPart(hall: PhoneHall, language: Language, { key, code }: Taking): Markup {
  const words = phoneTakeWords[language];
  const closed = !hall.opening.open;
  // Return in the code's field presses a form's first button: one that cannot be pressed keeps it from choosing a sector.
  return markup`<form class="stop" method="post" action="/l/${hall.shop.code}/visits?lang=${language}">
    <button type="submit" disabled hidden></button>
    <input type="hidden" name="key" id="key" value="${key}">
    ${codeField(code, language, closed)}
    <h2>${words.choose}</h2>
    <ul class="choices">${hall.sectors.map((tile) => markup`<li>${sectorButton(tile, closed, language)}</li>`)}</ul>
  </form>`;
}

function sectorButton(tile: PhoneSector, closed: boolean, language: Language): Markup {
  const words = phoneTakeWords[language];
  const shut = closed ? words.closedNow : tile.served ? null : words.notServed;
  return markup`<button type="submit" name="sector" id="sector-${tile.sector}" value="${tile.sector}"${shut !== null && markup` disabled`}>
    <span class="choice-name"${nameLanguage(tile, language) !== language && markup` lang="vi"`}>${nameIn(tile, language)}</span>
    <span class="choice-line">${shut ?? lineOf(tile, language)}</span>
  </button>`;
}

function lineOf({ waiting, likelyHere, wait, openCounters }: PhoneSector, language: Language): string {
  const words = phoneTakeWords[language];
  const people =
    likelyHere === null
      ? words.waiting(waiting)
      : likelyHereWords[language].numbersAndPeople(waiting, likelyHere);
  // Nobody is there to be waited for: a range would be a promise.
  if (openCounters.length === 0)
    return [waiting > 0 && people, words.noCounterNow].filter(Boolean).join(' · ');
  const counters = phoneWords[language].counters(openCounters.join(', '));
  return [people, waiting > 0 && rangeIn(wait, language), counters].filter(Boolean).join(' · ');
}

function rangeIn(wait: PhoneSector['wait'], language: Language): string {
  const range = wait && rangeForPeople(wait);
  if (!range) return '';
  const { fromMinutes, toMinutes } = range;
  const words = phoneWords[language];
  return fromMinutes === 0 ? words.under(toMinutes) : words.range(fromMinutes, toMinutes);
}
