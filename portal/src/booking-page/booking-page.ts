import type { Language } from '@motcua/contracts/languages';
import type { Booking } from '@motcua/contracts/phone';
import { timeAt } from '@motcua/ui/words/dates.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { phoneTakeWords } from '@motcua/ui/words/phone-take.ts';
import { type Fault, faultPart } from '../take-page/fault-part.ts';
import { markup } from '../ticket-page/markup.ts';
import type { TicketPage } from '../ticket-page/ticket-page.ts';
import { topPart } from '../ticket-page/top-part.ts';
import { keptPart } from './kept-part.ts';

/** What the holder has told the page so far. */
export type Holding = { token: string; key: string; code: string; fault: Fault | null };

/** A kept time as a page: when, where, what to bring, "I am here" and giving it back. Plain forms, as on `take-page`. */
export function bookingPage(booking: Booking, language: Language, holding: Holding): TicketPage {
  const words = phoneTakeWords[language];
  const time = (instant: string) => timeAt(instant, booking.shop.timeZone);
  const kept = booking.state === 'kept';
  const states = {
    kept: words.kept(time(booking.arriveUntil)),
    arrived: words.arrived,
    cancelled: words.cancelled,
    lapsed: words.lapsed,
  } satisfies Record<Booking['state'], string>;
  const body = markup`${topPart(language === 'en' ? booking.shop.nameEn : booking.shop.nameVi, language, `/b/${holding.token}`)}
<main>
  <div class="card">
    <h1><span class="small">${words.yourTime}</span> <span class="time">${time(booking.slotAt)}–${time(booking.slotEndsAt)}</span></h1>
    <p class="sentence"${nameLanguage(booking, language) !== language && markup` lang="vi"`}>${nameIn(booking, language)}</p>
    <p role="status">${states[booking.state]}</p>
    ${faultPart(holding.fault, language)}
  </div>
  ${
    kept
      ? keptPart(booking, language, holding)
      : markup`<section class="stop"><p><a href="/l/${booking.shop.code}?lang=${language}">${words.takeAnother}</a></p></section>`
  }
</main>`;
  return { title: words.bookingTitle, language, mood: kept ? 'waiting' : 'over', body: body.text };
}
