import type { Language } from '@motcua/contracts/languages';
import type { Booking } from '@motcua/contracts/phone';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { phoneTakeWords } from '@motcua/ui/words/phone-take.ts';
import { codeField } from '../take-page/code-field.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';
import type { Holding } from './booking-page.ts';

/** While a time is kept: saying that one is there, what to bring, and giving it back. */
export function keptPart(booking: Booking, language: Language, { token, key, code }: Holding): Markup {
  const words = phoneTakeWords[language];
  const mayArrive = Date.parse(booking.now) >= Date.parse(booking.arriveFrom);
  return markup`<section class="stop">
    <h2>${words.arriveTitle}</h2>
    ${
      mayArrive
        ? markup`<form method="post" action="/b/${token}/arrival?lang=${language}">
      <input type="hidden" name="key" id="key" value="${key}">
      ${codeField(code, language)}
      <button type="submit" class="chief" id="arrive">${words.arrive}</button>
    </form>`
        : markup`<p>${words.arriveFrom(timeAt(booking.arriveFrom, booking.shop.timeZone))}</p>`
    }
  </section>
  <section class="stop">
    <h2>${words.bring}</h2>
    <ul class="bring">${[words.bringCard, words.bringPapers, words.bringOriginals].map((one) => markup`<li>${one}</li>`)}</ul>
    <p lang="vi">${booking.shop.address}</p>
  </section>
  <details class="stop"><summary>${words.cancel}</summary>
    <p>${words.cancelAsk}</p>
    <form method="post" action="/b/${token}/cancellation?lang=${language}">
      <button type="submit" class="grave" id="cancel">${words.cancelYes}</button>
    </form>
  </details>`;
}
