import { chosenLanguage, rememberLanguage } from './chosen-language.ts';

const tries = 3;
const pauseMs = 3_000;

/**
 * The pages on which a dossier is sent, with scripts: what was typed survives another language, files stay chosen when
 * something is refused, and an answer that is lost is asked for again with the same key. The house writes every page.
 */
export function sendDossier(): void {
  document.addEventListener('click', (event) => {
    const pressed =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-lang], #print') : null;
    if (pressed?.id === 'print') print();
    const wished = pressed?.dataset.lang;
    if (wished !== 'vi' && wished !== 'km' && wished !== 'en') return;
    rememberLanguage(wished);
    const form = document.querySelector<HTMLFormElement>('form[data-keeps]');
    if (!form) return;
    event.preventDefault();
    sayAgain(form, wished);
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.id !== 'send' || event.submitter?.id === 'change') return;
    event.preventDefault();
    void send(form);
  });
  // Chosen on another page of this phone: an address that says no language is asked again in that one.
  const language = chosenLanguage(location.search);
  if (!location.search.includes('lang=') && language !== document.documentElement.lang)
    location.replace(`${location.pathname}?lang=${language}`);
  document.getElementById('fault')?.focus();
}

/** The same page with what was typed, in another language; the number of the dossier to be is asked for anew. */
function sayAgain(form: HTMLFormElement, language: string): void {
  const { pathname } = new URL(form.action);
  form.action = `${pathname.replace(/\/dossiers$/, '')}?lang=${language}${form.id === 'fill' ? '&edit=1' : ''}`;
  form.enctype = 'application/x-www-form-urlencoded';
  form.submit();
}

async function send(form: HTMLFormElement): Promise<void> {
  const { sending = '', again = '', cut = '', large = '' } = form.dataset;
  const button = form.querySelector<HTMLButtonElement>('#send-it');
  const progress = document.getElementById('progress');
  if (!button || !progress || button.disabled) return;
  tellFault('');
  if (!fits(form)) {
    tellFault(large);
    return;
  }
  button.disabled = true;
  progress.textContent = sending;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const answer = await ask(form);
    if (answer !== null) {
      show(answer);
      break;
    }
    progress.textContent = attempt < tries ? again : '';
    if (attempt < tries) await new Promise((wake) => setTimeout(wake, pauseMs));
    else tellFault(cut);
  }
  button.disabled = false;
}

/** What is too much is said before it has been sent for ten minutes. */
function fits(form: HTMLFormElement): boolean {
  const files = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].flatMap((input) => [
    ...(input.files ?? []),
  ]);
  const { fileBytes, allBytes } = form.dataset;
  const all = files.reduce((sum, file) => sum + file.size, 0);
  return all <= Number(allBytes) && files.every((file) => file.size <= Number(fileBytes));
}

type Answer = { ok: boolean; page: Document };

/** @returns null where no answer of the house came */
async function ask(form: HTMLFormElement): Promise<Answer | null> {
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form) });
    if (answer.status >= 500) return null;
    return { ok: answer.ok, page: new DOMParser().parseFromString(await answer.text(), 'text/html') };
  } catch {
    return null;
  }
}

/** A page that was sent takes the place of this one; a refusal is told here, so that the chosen files stay. */
function show({ ok, page }: Answer): void {
  const fault = page.getElementById('fault');
  const place = document.getElementById('ticket');
  const told = page.getElementById('ticket');
  for (const again of page.querySelectorAll('.chosen-again')) again.remove();
  if (!ok && fault) {
    tellFault(fault.textContent ?? '');
    return;
  }
  if (!place || !told) return;
  // The house wrote it, as it writes every page here.
  place.replaceChildren(...told.childNodes);
  document.getElementById('sent')?.focus();
  scrollTo(0, 0);
}

function tellFault(said: string): void {
  const fault = document.getElementById('fault');
  const progress = document.getElementById('progress');
  if (!fault) return;
  fault.hidden = said === '';
  fault.textContent = said;
  if (said === '') return;
  if (progress) progress.textContent = '';
  fault.focus();
  fault.scrollIntoView({ block: 'center' });
}
