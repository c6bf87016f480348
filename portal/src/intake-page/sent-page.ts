import type { SubmittedDossier } from '@motcua/contracts/intake';
import type { Language } from '@motcua/contracts/languages';
import { dayAt, dayInWords, timeAt } from '@motcua/ui/words/dates.ts';
import { explainedDayInWords } from '@motcua/ui/words/deadlines.ts';
import { intakeWords } from '@motcua/ui/words/intake.ts';
import { encode } from 'uqr';
import { type Markup, markup } from '../ticket-page/markup.ts';
import type { TicketPage } from '../ticket-page/ticket-page.ts';
import { frame, type OfShop } from './frame.ts';

/**
 * It is sent: what to keep, what happens next, and until when, with the days that counted. Number and secret stand behind
 * the `#` of the link, where no server, no log and no referrer ever sees them.
 * @param address of the look-up with both, where the house knows how people reach it: a kiosk reads it off the glass
 */
export function sentPage(
  shop: OfShop,
  sent: SubmittedDossier,
  language: Language,
  address: string | null = null,
): TicketPage {
  const words = intakeWords[language];
  const { timeZone, dueAt } = sent;
  const moment = `${timeAt(dueAt, timeZone)}, ${dayInWords(dayAt(dueAt, timeZone), language)}`;
  const told = language === 'km' ? 'vi' : language;
  return frame(language, { shop, path: null, step: null }, [
    markup`<div class="card mood-ready"><h1 class="sentence" role="status" id="sent" tabindex="-1">${words.sentTitle}</h1><p>${words.sentLead}</p></div>
  <section class="stop"><dl class="facts">
    <dt>${words.reference}</dt><dd class="as-digits kept" id="reference">${sent.reference}</dd>
    <dt>${words.secret}</dt><dd class="as-digits kept" id="secret" translate="no">${sent.token}</dd></dl>
    <p class="hint">${words.secretHint}</p>
    ${address !== null && squarePart(address, words.square)}</section>
  <section class="stop"><h2>${words.next}</h2><p><strong id="answer-by">${words.answerBy(moment)}</strong></p>
    <ul class="bring"><li>${words.thenReceived}</li><li>${words.thenAsked}</li><li>${words.thenRefused}</li></ul>
    <p>${words.filesKept(sent.files)}</p></section>
  <details class="stop"><summary>${words.why}</summary><ol class="days"${told !== language && markup` lang="vi"`}>${sent.explanation.map(
    (day) => markup`<li class="${day.counted ? 'counted' : ''}">${explainedDayInWords(day, told)}</li>`,
  )}</ol></details>
  <div class="acts not-printed"><a class="as-button" id="follow" href="/h?lang=${language}#${sent.reference}.${sent.token}">${words.follow}</a>
  <button type="button" class="needs-script" id="print">${words.print}</button>
  <a class="as-button" href="/g/${shop.code}?lang=${language}">${words.another}</a></div>`,
  ]);
}

/** Scanners want four white modules around a code. */
const quietModules = 4;

/** The address as squares, for the kiosk's scanner and for paper; each row of dark ones is one stroke. */
function squarePart(address: string, label: string): Markup {
  const { data, size } = encode(address, { ecc: 'M', border: quietModules });
  const strokes = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return markup`<p class="square"><svg role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${strokes.join('')}"/></svg></p>
    <p class="hint">${label}</p>`;
}
