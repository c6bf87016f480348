import type { PublicDossier } from '@motcua/contracts/dossiers';
import type { Language } from '@motcua/contracts/languages';
import { lookUpWords } from '@motcua/ui/words/look-up.ts';
import type { IntakeFault } from '../intake-page/fault-part.ts';
import { markup } from '../ticket-page/markup.ts';
import type { TicketPage } from '../ticket-page/ticket-page.ts';
import { topPart } from '../ticket-page/top-part.ts';
import { askPart } from './ask-part.ts';
import { dossierPart } from './dossier-part.ts';

/** Why nothing is shown: both halves wrong look the same, as they are told the same. */
export type LookUpFault = { code: 'not-found' } | { code: 'slow-down'; seconds: number } | { code: 'away' };

/** What the visitor of the page has told it so far; the second factor is never written back. */
export type Asking = {
  code: string;
  fault: LookUpFault | null;
  /** The idempotency key of what may be sent from here, and what became of what was. */
  key?: string;
  bring?: IntakeFault | 'done' | null;
};

/**
 * The page of the public look-up: what is asked, or what was found. The house writes it for phones without scripts; with
 * them the page writes itself anew by the same function. The form is a plain one, and what it sends goes in its body.
 */
export function lookUpPage(dossier: PublicDossier | null, language: Language, asking: Asking): TicketPage {
  const words = lookUpWords[language];
  const shop = dossier === null ? 'Một Cửa' : language === 'en' ? dossier.shop.nameEn : dossier.shop.nameVi;
  const body = markup`${topPart(shop, language, '/h')}
<main class="look-up">
  ${dossier === null ? askPart(language, asking) : dossierPart(dossier, language, asking)}
</main>`;
  return { title: words.title, language, mood: 'look-up', body: body.text };
}
