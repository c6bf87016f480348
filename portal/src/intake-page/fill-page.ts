import type { Procedure } from '@motcua/contracts/catalogue';
import type { Language } from '@motcua/contracts/languages';
import { intakeWords } from '@motcua/ui/words/intake.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { Markup, markup } from '../ticket-page/markup.ts';
import type { TicketPage } from '../ticket-page/ticket-page.ts';
import { faultPart, type IntakeFault } from './fault-part.ts';
import { frame, type OfShop } from './frame.ts';

/** The fields of who applies, in the order of the page. */
export const applicantFields = ['kind', 'fullName', 'idNumber', 'phone', 'email', 'address'] as const;
type ApplicantField = (typeof applicantFields)[number];
/** What has been typed so far, as it was typed. */
export type Filled = Readonly<Record<ApplicantField, string>>;

export type Filling = {
  shop: OfShop;
  procedure: Procedure;
  filled: Filled;
  /** Fields that cannot be read, in the order of the page. */
  faults: readonly ApplicantField[];
  /** What was refused before anything of it was read. */
  fault: IntakeFault | null;
};

const kinds = ['citizen', 'enterprise', 'organisation'] as const;
const hints = {
  fullName: 'fullNameHint',
  idNumber: 'idNumberHint',
  phone: 'phoneHint',
  address: 'addressHint',
} as const;
const how: Readonly<Record<Exclude<ApplicantField, 'kind'>, { type: string; more: string; most: number }>> = {
  fullName: { type: 'text', more: 'autocomplete="name" required', most: 200 },
  idNumber: {
    type: 'text',
    more: 'autocomplete="off" autocapitalize="characters" spellcheck="false" required minlength="6"',
    most: 20,
  },
  phone: { type: 'tel', more: 'autocomplete="tel" required minlength="8"', most: 20 },
  email: { type: 'email', more: 'autocomplete="email"', most: 200 },
  address: { type: 'text', more: 'autocomplete="street-address" required', most: 300 },
};

/** Step two: who applies. Everything that cannot be read is named at once, and each name leads to its field. */
export function fillPage(
  { shop, procedure, filled, faults, fault }: Filling,
  language: Language,
): TicketPage {
  const words = intakeWords[language];
  const path = `/g/${shop.code}/${procedure.procedureId}`;
  return frame(language, { shop, path, step: 2 }, [
    markup`<div class="card"><h1 class="sentence"${nameLanguage(procedure, language) !== language && markup` lang="vi"`}>${nameIn(procedure, language)}</h1>
    <p class="hint">${procedure.onlineLevel === 'full' ? words.wholly : words.partly}</p>
    ${
      procedure.papers.length > 0 &&
      markup`<details class="papers-needed"><summary>${words.papersNeeded} (${procedure.papers.length})</summary><ul class="bring" lang="vi">${procedure.papers.map((paper) => markup`<li>${paper}</li>`)}</ul></details>`
    }</div>
  <form class="stop" method="post" action="${path}?lang=${language}" id="fill" data-keeps>
    ${fault === null ? faultsPart(faults, language) : faultPart(fault, procedure.papers, language)}
    <fieldset id="kind"><legend>${words.kind}</legend>${kinds.map(
      (kind) =>
        markup`<label class="choice"><input type="radio" name="kind" value="${kind}"${(filled.kind || 'citizen') === kind && markup` checked`}> ${words[kind]}</label>`,
    )}</fieldset>
    ${applicantFields.map((name) => name !== 'kind' && fieldPart(name, filled[name], faults.includes(name), language))}
    <button type="submit" class="chief" id="go">${words.go}</button>
    <p class="links"><a href="/g/${shop.code}?lang=${language}">${words.otherProcedure}</a></p>
  </form>`,
  ]);
}

function fieldPart(
  name: Exclude<ApplicantField, 'kind'>,
  value: string,
  wrong: boolean,
  language: Language,
): Markup {
  const words = intakeWords[language];
  const hint = name === 'email' ? null : words[hints[name]];
  const { type, more, most } = how[name];
  const described = [hint !== null && `${name}-hint`, wrong && `${name}-fault`].filter(Boolean).join(' ');
  // The attributes are this page's own, and nothing of a visitor's.
  const attributes = new Markup(`type="${type}" ${more} maxlength="${most}"`);
  return markup`<label for="${name}">${words[name]}</label>
    <input id="${name}" name="${name}" class="field" ${attributes} value="${value}"${described !== '' && markup` aria-describedby="${described}"`}${wrong && markup` aria-invalid="true"`}>
    ${wrong && markup`<p class="warning" id="${name}-fault">${words[`fault-${name}`]}</p>`}
    ${hint !== null && markup`<p class="hint" id="${name}-hint">${hint}</p>`}`;
}

function faultsPart(faults: readonly ApplicantField[], language: Language): Markup | false {
  const words = intakeWords[language];
  if (faults.length === 0) return false;
  return markup`<div class="warning fault" role="alert" id="fault" tabindex="-1"><p>${words.faultTitle}</p><ul class="bring">${faults.map(
    (name) => markup`<li><a href="#${name}">${words[`fault-${name}`]}</a></li>`,
  )}</ul></div>`;
}
