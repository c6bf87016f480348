import type { PublicDossier } from '@motcua/contracts/dossiers';
import { ask, Refused } from '@motcua/ui/connection/api-client.ts';
import { chosenLanguage, rememberLanguage } from './chosen-language.ts';
import { keepTyped } from './keep-typed.ts';
import { type LookUpFault, lookUpPage } from './look-up-page/look-up-page.ts';
import { showPage } from './show-page.ts';

/** A page that lies open is asked again so often: a dossier moves in hours, not in seconds. */
const everyMs = 60_000;

let language = chosenLanguage(location.search);
let dossier: PublicDossier | null = null;
let fault: LookUpFault | null = null;
/** What was right, kept while the page is open so that it can follow. It is written down nowhere. */
let known: { code: string; factor: string } | null = null;

const field = (id: string) => {
  const input = document.getElementById(id);
  return input instanceof HTMLInputElement ? input : null;
};
/** Of what may be sent from here: the same as long as the page is open, so that nothing is sent twice. */
const key = crypto.randomUUID();
function draw(): void {
  keepTyped(() => showPage(lookUpPage(dossier, language, { code: field('code')?.value ?? '', fault, key })));
  // Who they are was asked already, and is kept nowhere but here.
  const asked = field('bring-factor');
  if (!asked || known === null) return;
  asked.value = known.factor;
  for (const part of document.querySelectorAll<HTMLElement>('.bring-factor')) part.hidden = true;
}

async function lookUp(wish: { code: string; factor: string }): Promise<void> {
  try {
    dossier = await ask('POST /dossier-look-up', { body: wish });
    known = wish;
    fault = null;
  } catch (error) {
    const { code, params } = error instanceof Refused ? error : new Refused('internal', {}, 0);
    if (code === 'slow-down') fault = { code, seconds: Number(params.seconds ?? 60) };
    else fault = code === 'not-found' || code === 'invalid-input' ? { code: 'not-found' } : { code: 'away' };
    // What stands there was true a minute ago; a line that is cut does not take it away.
    if (code === 'not-found') [dossier, known] = [null, null];
  }
  draw();
  if (dossier === null) field('factor')?.focus();
}

document.addEventListener('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement) || event.target.id !== 'ask') return;
  event.preventDefault();
  const wish = { code: field('code')?.value ?? '', factor: field('factor')?.value ?? '' };
  const factor = field('factor');
  if (factor) factor.value = '';
  void lookUp(wish);
});
document.addEventListener('click', (event) => {
  const pressed =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-lang], #print, #another')
      : null;
  const wished = pressed?.dataset.lang;
  if (pressed?.id === 'print') print();
  if (pressed?.id === 'another') {
    event.preventDefault();
    [dossier, known, fault] = [null, null, null];
    draw();
  }
  // A page that the house wrote around a dossier cannot be written again here: its link asks anew.
  if (document.getElementById('told') && dossier === null) return;
  if (wished !== 'vi' && wished !== 'km' && wished !== 'en') return;
  event.preventDefault();
  language = rememberLanguage(wished);
  draw();
});
setInterval(() => {
  // Chosen files would be lost with the page that is written anew.
  const chosen = (field('paper-0')?.files?.length ?? 0) > 0;
  if (known && dossier && !chosen && document.visibilityState === 'visible') void lookUp(known);
}, everyMs);

/** Behind `#`: the code alone, from the page of a ticket, or code and token, from a receipt. They leave the address at once. */
function readAddress(): void {
  const brought = decodeURIComponent(location.hash.slice(1));
  if (brought === '') return;
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  const [, code = brought, factor = null] = /^(.+)\.([\w-]{22})$/.exec(brought) ?? [];
  const input = field('code');
  if (input) input.value = code;
  if (factor === null) field('factor')?.focus();
  else void lookUp({ code, factor });
}
addEventListener('hashchange', readAddress);
if (!document.getElementById('told')) {
  draw();
  readAddress();
}
