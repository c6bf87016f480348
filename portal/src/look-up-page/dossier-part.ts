import type { PublicDossier } from '@motcua/contracts/dossiers';
import type { Language } from '@motcua/contracts/languages';
import { dayAt, dayInWords, timeAt } from '@motcua/ui/words/dates.ts';
import { explainedDayInWords } from '@motcua/ui/words/deadlines.ts';
import { intakeFilesWords } from '@motcua/ui/words/intake-files.ts';
import { lookUpWords } from '@motcua/ui/words/look-up.ts';
import { lookUpStory } from '@motcua/ui/words/look-up-story.ts';
import { openingInWords } from '@motcua/ui/words/opening.ts';
import { weeklyHours } from '@motcua/ui/words/weekly-hours.ts';
import { faultPart } from '../intake-page/fault-part.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';
import { bringPart } from './bring-part.ts';
import type { Asking } from './look-up-page.ts';

/** A dossier as its holder reads it: the sentence first, what to do, where it went, and why the date is what it is. */
export function dossierPart(dossier: PublicDossier, language: Language, asking: Asking): Markup {
  const words = lookUpWords[language];
  const { sentence, where, todo, items, mood } = lookUpStory(dossier, language);
  const { timeZone, now } = dossier;
  const moment = `${timeAt(now, timeZone)}, ${dayInWords(dayAt(now, timeZone), language)}`;
  return markup`${asking.bring === 'done' && markup`<p class="card mood-ready" role="status" id="brought">${intakeFilesWords[language].brought}</p>`}<div class="card mood-${mood}">
    <p class="small as-digits">${dossier.code}</p>
    <h1 class="sentence" role="status" id="told">${sentence}</h1>
    ${where.map((line) => markup`<p>${line}</p>`)}
  </div>
  ${
    (todo.length > 0 || items.length > 0) &&
    markup`<section class="stop" id="todo"><h2>${words.todo}</h2>
    ${todo.slice(0, 1).map((line) => markup`<p>${line}</p>`)}
    ${items.length > 0 && markup`<ul class="bring" lang="vi">${items.map((item) => markup`<li>${item}</li>`)}</ul>`}
    ${todo.slice(1).map((line) => markup`<p>${line}</p>`)}
    ${mood !== 'under-way' && mood !== 'over' && openingPart(dossier, language)}</section>`
  }
  ${dossier.bringsOnline ? bringPart(dossier, language, asking) : lateFault(asking, language)}
  <section class="stop"><h2>${words.facts}</h2>${factsPart(dossier, language)}</section>
  ${dossier.steps.length > 0 && stepsPart(dossier, language)}
  ${
    dossier.explanation.length > 0 &&
    markup`<details class="stop"><summary>${words.explanation}</summary><ol class="days">${dossier.explanation.map(
      (day) => markup`<li class="${day.counted ? 'counted' : ''}">${explainedDayInWords(day, language)}</li>`,
    )}</ol></details>`
  }
  <p class="age">${words.asOf(moment)}</p>
  <div class="acts not-printed"><button type="button" class="needs-script" id="print" data-act="print">${words.print}</button>
  <a class="as-button" href="/h?lang=${language}" id="another">${words.lookAnother}</a></div>`;
}

/** What could not be sent any more, because nobody waits for it. */
function lateFault({ bring = null }: Asking, language: Language): Markup | false {
  return bring !== null && bring !== 'done' && faultPart(bring, [], language);
}

function openingPart({ shop, opening, today, hours }: PublicDossier, language: Language): Markup {
  const words = lookUpWords[language];
  const { state, next } = openingInWords(opening, today, language);
  return markup`<h3>${words.openingHours}</h3><p>${[state, next].filter(Boolean).join(' · ')}</p>
    <ul>${weeklyHours(hours, language).map((line) => markup`<li>${line}</li>`)}</ul>
    <p lang="vi">${[shop.nameVi, shop.address].filter(Boolean).join(', ')}</p>`;
}

function factsPart(dossier: PublicDossier, language: Language): Markup {
  const words = lookUpWords[language];
  const { timeZone, receivedAt, dueAt, intakeUntil } = dossier;
  const day = (instant: string) => dayInWords(dayAt(instant, timeZone), language);
  return markup`<dl class="facts">
    <dt>${words.applicant}</dt><dd lang="vi" translate="no">${dossier.maskedName}</dd>
    <dt>${words.procedure}</dt><dd lang="vi">${dossier.procedureNameVi}</dd>
    ${receivedAt !== null && markup`<dt>${words.received}</dt><dd>${timeAt(receivedAt, timeZone)}, ${day(receivedAt)}</dd>`}
    ${intakeUntil !== null && markup`<dt>${words.answered}</dt><dd>${timeAt(intakeUntil, timeZone)}, ${day(intakeUntil)}</dd>`}
    ${dueAt !== null && markup`<dt>${words.due}</dt><dd>${timeAt(dueAt, timeZone)}, ${day(dueAt)}</dd>`}
  </dl>`;
}

function stepsPart({ steps, timeZone }: PublicDossier, language: Language): Markup {
  const words = lookUpWords[language];
  return markup`<section class="stop"><h2>${words.timeline}</h2><ol class="line">${steps.map(
    ({ state, at }, place) =>
      markup`<li${place === steps.length - 1 && markup` aria-current="step"`}><strong>${words[`is-${state}`]}</strong> <span>${timeAt(at, timeZone)}, ${dayInWords(dayAt(at, timeZone), language)}</span></li>`,
  )}</ol></section>`;
}
