import type { Language } from '@motcua/contracts/languages';
import type { PhoneHall, PhoneSector } from '@motcua/contracts/phone';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { phoneTakeWords } from '@motcua/ui/words/phone-take.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';
import type { Taking } from './take-page.ts';

/** Today's times of one sector. Full and past ones stay, with their reason; the past ones last, where nobody has to pass them. */
export function slotsPart(hall: PhoneHall, tile: PhoneSector, language: Language, { key }: Taking): Markup {
  const words = phoneTakeWords[language];
  const time = (instant: string) => timeAt(instant, hall.shop.timeZone);
  const isPast = ({ state }: PhoneSector['slots'][number]) => state === 'past';
  const inOrder = [...tile.slots.filter((slot) => !isPast(slot)), ...tile.slots.filter(isPast)];
  const reason = { free: null, full: words.full, past: words.past } as const;
  return markup`<form class="stop" method="post" action="/l/${hall.shop.code}/bookings?lang=${language}">
    <h2${nameLanguage(tile, language) !== language && markup` lang="vi"`}>${nameIn(tile, language)}</h2>
    <p>${words.chooseSlot}</p>
    <input type="hidden" name="key" id="key" value="${key}">
    <input type="hidden" name="sector" value="${tile.sector}">
    ${tile.slots.length === 0 && markup`<p>${words.noSlots}</p>`}
    <ul class="slots">${inOrder.map(
      ({ startsAt, endsAt, state }) =>
        markup`<li><button type="submit" name="slotAt" id="slot-${startsAt}" value="${startsAt}"${state !== 'free' && markup` disabled`}><span class="choice-name">${time(startsAt)}–${time(endsAt)}</span>${reason[state] !== null && markup`<span class="choice-line">${reason[state]}</span>`}</button></li>`,
    )}</ul>
    <p><a href="/l/${hall.shop.code}?lang=${language}">${words.back}</a></p>
  </form>`;
}
