import type { ProcedureSummary } from '@motcua/contracts/catalogue';
import type { Language } from '@motcua/contracts/languages';
import { intakeWords } from '@motcua/ui/words/intake.ts';
import { nameIn, nameLanguage } from '@motcua/ui/words/name-in.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';
import type { TicketPage } from '../ticket-page/ticket-page.ts';
import { frame, type OfShop } from './frame.ts';

type OnlineSector = {
  sector: string;
  nameVi: string;
  nameEn: string;
  nameKm: string | null;
  procedures: number;
};

/** What may be sent to a shop, and what was asked of it so far: words, or a sector, or neither yet. */
export type Choosing = {
  shop: OfShop;
  words: string;
  sector: string | null;
  sectors: readonly OnlineSector[];
  procedures: readonly ProcedureSummary[];
  more: boolean;
};

/** Step one: which procedure. Only what the catalogue allows online is offered. */
export function choosePage(choosing: Choosing, language: Language): TicketPage {
  const said = intakeWords[language];
  const { shop, words, sector } = choosing;
  const path = `/g/${shop.code}`;
  const query = sector !== null ? `&sector=${sector}` : words === '' ? '' : `&q=${encodeURIComponent(words)}`;
  const asked = words !== '' || sector !== null;
  return frame(language, { shop, path, query, step: 1 }, [
    markup`<div class="card"><h1 class="sentence">${said.title}</h1><p>${said.lead}</p></div>
  <form class="stop" method="get" action="${path}" role="search">
    <input type="hidden" name="lang" value="${language}">
    <label for="q">${said.search}</label>
    <input id="q" name="q" type="search" class="field" maxlength="100" value="${words}" aria-describedby="q-hint" autocomplete="off">
    <p class="hint" id="q-hint">${said.searchHint}</p>
    <button type="submit" class="chief" id="find">${said.searchGo}</button>
  </form>`,
    asked ? proceduresPart(choosing, language) : sectorsPart(choosing, language),
  ]);
}

function proceduresPart({ shop, procedures, more }: Choosing, language: Language): Markup {
  const said = intakeWords[language];
  return markup`<section class="stop" id="found"><h2>${said.foundTitle}</h2>
    ${procedures.length === 0 && markup`<p role="status">${said.nothingFound}</p>`}
    <ul class="rows">${procedures.map((procedure) => {
      const lang = nameLanguage(procedure, language);
      return markup`<li><a href="/g/${shop.code}/${procedure.procedureId}?lang=${language}" data-procedure="${procedure.procedureId}">
      <span class="choice-name"${lang !== language && markup` lang="vi"`}>${nameIn(procedure, language)}</span>
      <span class="hint">${procedure.onlineLevel === 'full' ? said.wholly : said.partly}</span></a></li>`;
    })}</ul>
    ${more && markup`<p>${said.moreFound}</p>`}
    <p class="links"><a href="/g/${shop.code}?lang=${language}">${said.otherSector}</a></p></section>`;
}

function sectorsPart({ shop, sectors }: Choosing, language: Language): Markup {
  const said = intakeWords[language];
  return markup`<section class="stop" id="sectors"><h2>${said.orSector}</h2>
    <ul class="rows">${sectors.map(
      (sector) =>
        markup`<li><a href="/g/${shop.code}?lang=${language}&amp;sector=${sector.sector}">
      <span class="choice-name"${nameLanguage(sector, language) !== language && markup` lang="vi"`}>${nameIn(sector, language)}</span>
      <span class="hint">${said.procedures(sector.procedures)}</span></a></li>`,
    )}</ul></section>`;
}

/** Where several shops are one house: to which of them. @param unknown the address named none of them */
export function shopsPage(shops: readonly OfShop[], unknown: boolean, language: Language): TicketPage {
  const said = intakeWords[language];
  return frame(language, { shop: null, path: '/g', step: null }, [
    markup`<div class="card"><h1 class="sentence">${said.title}</h1><p>${unknown ? said.noShop : said.lead}</p></div>
  <section class="stop"><h2>${said.chooseShop}</h2><ul class="rows">${shops.map(
    (shop) =>
      markup`<li><a href="/g/${shop.code}?lang=${language}"><span class="choice-name"${language !== 'en' && markup` lang="vi"`}>${language === 'en' ? shop.nameEn : shop.nameVi}</span></a></li>`,
  )}</ul></section>`,
  ]);
}
