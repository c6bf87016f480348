import type { FollowedStop } from '@motcua/contracts/follow';
import type { Language } from '@motcua/contracts/languages';
import type { MinutesRange } from '@motcua/rules/slips/wait-range';
import { mayNotBeReached } from '@motcua/rules/waits/may-not-be-reached';
import { rangeForPeople } from '@motcua/rules/waits/range-for-people';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { phoneWords } from '@motcua/ui/words/phone.ts';
import { shortErrandsWords } from '@motcua/ui/words/short-errands.ts';
import { type Markup, markup } from './markup.ts';

/** One stop: what it is about, where it stands, and what it still needs. */
export function stopPart(stop: FollowedStop, language: Language): Markup {
  const words = phoneWords[language];
  return markup`<section class="stop" data-state="${stop.state}">
    <h2${nameLanguage(stop, language) !== language && markup` lang="vi"`}>${nameIn(stop, language)}</h2>
    ${stop.purpose !== 'submit' && markup`<p class="errand"><strong>${shortErrandsWords[language][stop.purpose]}</strong></p>`}
    ${stop.state === 'waiting' ? waitingPart(stop, language) : markup`<p class="state">${stateOf(stop, language)}</p>`}
    ${stop.procedures.length > 0 && papersPart(stop, language)}
    ${stop.mayPostpone && markup`<button type="button" class="needs-script" data-act="postpone" data-stop="${stop.stopId}" id="postpone-${stop.stopId}">${words.letPass}</button>`}
  </section>`;
}

function stateOf({ state, counter }: FollowedStop, language: Language): string {
  const words = phoneWords[language];
  return state === 'serving' && counter !== null ? words.serving(counter) : words[`is-${state}`];
}

function waitingPart({ ahead, wait, counters }: FollowedStop, language: Language): Markup {
  const words = phoneWords[language];
  const range = wait && rangeForPeople(wait);
  return markup`<p class="ahead">${ahead ? words.ahead(ahead) : words.nextUp}</p>
    ${range !== null && markup`<p class="range">${rangeOf(range, language)}</p>`}
    ${wait && mayNotBeReached(wait) && markup`<p class="warning">${words.maybeNotToday}</p>`}
    <p class="counters">${counters.length > 0 ? words.counters(counters.join(', ')) : words.noCounter}</p>`;
}

function rangeOf({ fromMinutes, toMinutes }: MinutesRange, language: Language): string {
  const words = phoneWords[language];
  return fromMinutes === 0 ? words.under(toMinutes) : words.range(fromMinutes, toMinutes);
}

function papersPart({ procedures }: FollowedStop, language: Language): Markup {
  const words = phoneWords[language];
  return markup`<details><summary>${words.papers}</summary>${procedures.map(
    ({ nameVi, nameEn, papers }) =>
      markup`<h3${language === 'km' && markup` lang="vi"`}>${nameIn({ nameVi, nameEn }, language)}</h3><ul lang="vi">${papers.map((paper) => markup`<li>${paper}</li>`)}</ul>`,
  )}</details>`;
}
