import type { Procedure } from '@motcua/contracts/catalogue';
import { intakeLimits } from '@motcua/contracts/intake-limits';
import type { Language } from '@motcua/contracts/languages';
import { intakeWords } from '@motcua/ui/words/intake.ts';
import { intakeFilesWords } from '@motcua/ui/words/intake-files.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';
import type { TicketPage } from '../ticket-page/ticket-page.ts';
import { faultPart, type IntakeFault } from './fault-part.ts';
import { applicantFields, type Filled } from './fill-page.ts';
import { frame, type OfShop } from './frame.ts';

export type Sending = {
  shop: OfShop;
  procedure: Procedure;
  filled: Filled;
  /** The idempotency key of this dossier: sent twice, it is kept once. */
  key: string;
  fault: IntakeFault | null;
};

const accepted = 'application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png';

/**
 * Step three: everything once more, the papers, the consent, and the button. What was filled in travels in this page
 * alone, so that the house keeps nothing of somebody who goes away.
 */
export function sendPage({ shop, procedure, filled, key, fault }: Sending, language: Language): TicketPage {
  const words = intakeWords[language];
  const path = `/g/${shop.code}/${procedure.procedureId}`;
  const said = intakeFilesWords[language];
  const { papers } = procedure;
  return frame(language, { shop, path, step: 3 }, [
    markup`<form class="sending" method="post" action="${path}/dossiers?lang=${language}" enctype="multipart/form-data" id="send"
    data-sending="${words.sending}" data-again="${words.sendAgain}" data-cut="${words.cutOff}" data-large="${said.tooLarge}"
    data-file-bytes="${intakeLimits.fileBytes}" data-all-bytes="${intakeLimits.allBytes}" data-keeps>
  <input type="hidden" name="key" value="${key}">
  ${applicantFields.map((name) => markup`<input type="hidden" name="${name}" value="${filled[name]}">`)}
  <section class="stop">${faultPart(fault, papers, language)}
    <h1 class="sentence">${words.summary}</h1>
    <dl class="facts">
      <dt>${words.procedure}</dt><dd${nameLanguage(procedure, language) !== language && markup` lang="vi"`}>${nameIn(procedure, language)}</dd>
      ${factsPart(filled, language)}
    </dl>
    <button type="submit" id="change" formaction="${path}?lang=${language}&amp;edit=1" formenctype="application/x-www-form-urlencoded" formnovalidate>${words.change}</button>
  </section>
  <section class="stop"><h2>${words.files}</h2>
    <p class="hint" id="files-hint">${said.filesHint(intakeLimits.files, intakeLimits.fileBytes / 1_024 ** 2)}</p>
    ${
      papers.length === 0
        ? markup`<p>${words.noPapers}</p>${filePart(0, words.anyFile, false, language)}`
        : markup`<ol class="papers">${papers.map((paper, index) => markup`<li>${filePart(index + 1, paper, true, language)}</li>`)}</ol><p class="hint">${words.missingAllowed}</p>`
    }
  </section>
  <section class="stop">
    <label class="choice" for="consent"><input type="checkbox" name="consent" value="yes" id="consent" required> ${words.consent}</label>
    <button type="submit" class="chief" id="send-it">${words.send}</button>
    <p role="status" id="progress"></p>
  </section></form>`,
  ]);
}

const shown = ['fullName', 'idNumber', 'phone', 'email', 'address'] as const;

function factsPart(filled: Filled, language: Language): Markup[] {
  const words = intakeWords[language];
  return shown
    .filter((name) => filled[name] !== '')
    .map((name) => markup`<dt>${words[name]}</dt><dd lang="vi" translate="no">${filled[name]}</dd>`);
}

/** One paper and its files; what they are called in Vietnamese is a name, and is read as one. */
function filePart(number: number, paper: string, vietnamese: boolean, language: Language): Markup {
  const other = vietnamese && language !== 'vi';
  return markup`<label for="paper-${number}"${other && markup` lang="vi"`}>${paper}</label>
    <input type="file" id="paper-${number}" name="paper-${number}" multiple accept="${accepted}" aria-describedby="files-hint">`;
}
