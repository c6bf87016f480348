import type { Booking } from '@motcua/contracts/phone';
import { bookingPage } from './booking-page/booking-page.ts';
import { chosenLanguage, rememberLanguage } from './chosen-language.ts';
import { keepTyped } from './keep-typed.ts';
import { showPage } from './show-page.ts';

const everyMs = 10_000;

/** Keeps the page of a kept time as it is: from half an hour before on, "I am here" appears by itself. */
export function holdBooking(token: string): void {
  let language = chosenLanguage(location.search);
  let booking: Booking | null = null;
  let fault = document.getElementById('fault')?.textContent ?? null;
  const key = crypto.randomUUID();

  const draw = () => {
    if (!booking) return;
    const said = fault === null ? null : { said: fault };
    const page = bookingPage(booking, language, { token, key, code: '', fault: said });
    keepTyped(() => showPage(page));
  };
  const look = async () => {
    const answer = await fetch('/api/v1/booking', {
      headers: { authorization: `Booking ${token}` },
      signal: AbortSignal.timeout(8_000),
    });
    if (!answer.ok) return;
    const told: Booking = await answer.json();
    if (told.followToken !== null) location.replace(`/t/${told.followToken}`);
    booking = told;
    draw();
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-lang]') : null;
    const wished = link?.dataset.lang;
    if (!booking || (wished !== 'vi' && wished !== 'km' && wished !== 'en')) return;
    event.preventDefault();
    language = rememberLanguage(wished);
    fault = null;
    draw();
  });
  const again = () => look().catch(() => undefined);
  setInterval(again, everyMs);
  void again();
}
