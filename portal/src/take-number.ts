import type { PhoneHall } from '@motcua/contracts/phone';
import { chosenLanguage, rememberLanguage } from './chosen-language.ts';
import { keepTyped } from './keep-typed.ts';
import { showPage } from './show-page.ts';
import { takePage } from './take-page/take-page.ts';

const everyMs = 5_000;

/** Keeps the page on which a number is taken as the hall is. What is sent is the page's own forms, as without scripts. */
export function takeNumber(shopCode: string): void {
  const search = new URLSearchParams(location.search);
  let language = chosenLanguage(location.search);
  const key = fieldOf('key') || crypto.randomUUID();
  let hall: PhoneHall | null = null;
  let fault = document.getElementById('fault')?.textContent ?? null;

  const draw = () => {
    if (!hall) return;
    const later =
      search.get('later') ?? document.querySelector<HTMLInputElement>('[name=sector][type=hidden]')?.value;
    const said = fault === null ? null : { said: fault };
    const page = takePage(hall, language, { key, code: fieldOf('code'), later: later ?? null, fault: said });
    keepTyped(() => showPage(page));
  };
  const look = async () => {
    const answer = await fetch(`/api/v1/phone/${encodeURIComponent(shopCode)}`, {
      signal: AbortSignal.timeout(8_000),
    });
    if (answer.ok) hall = await answer.json();
    draw();
  };

  // Behind the code on the board: the address brings the hall's code along, which no server ever sees of an address.
  const brought = /^#(\d{4})$/.exec(location.hash)?.[1];
  const field = document.getElementById('code');
  if (brought && field instanceof HTMLInputElement && field.value === '') field.value = brought;

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-lang]') : null;
    const wished = link?.dataset.lang;
    if (!hall || (wished !== 'vi' && wished !== 'km' && wished !== 'en')) return;
    event.preventDefault();
    language = rememberLanguage(wished);
    // It was said in the other language.
    fault = null;
    draw();
  });
  const again = () => look().catch(() => undefined);
  setInterval(again, everyMs);
  void again();
}

function fieldOf(id: string): string {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement ? field.value : '';
}
