import type { FollowedVisit } from '@motcua/contracts/follow';
import type { Language } from '@motcua/contracts/languages';
import { lookUpWords } from '@motcua/ui/words/look-up.ts';
import { type Markup, markup } from './markup.ts';

/** What was received in this visit, with the way to each; the code goes along behind `#`, where no server sees it. */
export function dossiersPart(dossiers: FollowedVisit['dossiers'], language: Language): Markup | null {
  if (dossiers.length === 0) return null;
  const words = lookUpWords[language];
  return markup`<section class="stop" id="dossiers"><h2>${words.yourDossiers}</h2>
    <ul class="links">${dossiers.map(
      ({ code, state }) =>
        markup`<li><a href="/h?lang=${language}#${code}">${code} – ${words[`is-${state}`]}</a></li>`,
    )}</ul></section>`;
}
