import type { TicketPage } from './ticket-page/ticket-page.ts';

let shown = '';

/** Puts the page on the glass. The keyboard's place and the opened papers stay where they were. */
export function showPage({ title, language, mood, body }: TicketPage): void {
  document.title = title;
  document.documentElement.lang = language;
  document.documentElement.dataset.mood = mood;
  const place = document.getElementById('ticket');
  if (!place || shown === body) return;
  shown = body;
  const focused = document.activeElement?.id;
  const opened = [...place.querySelectorAll('details')].map((papers) => papers.open);
  // Written by `markup`, which has made everything from outside harmless.
  place.innerHTML = body;
  for (const [at, papers] of [...place.querySelectorAll('details')].entries())
    papers.open = opened[at] ?? false;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
