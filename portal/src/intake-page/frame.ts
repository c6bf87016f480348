import type { Language } from '@motcua/contracts/languages';
import { intakeWords } from '@motcua/ui/words/intake.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';
import type { TicketPage } from '../ticket-page/ticket-page.ts';
import { topPart } from '../ticket-page/top-part.ts';

/** The shop to which a dossier is sent. */
export type OfShop = { code: string; nameVi: string; nameEn: string };

/** What stands around each page on which a dossier is sent: whose it is, and which step it is. */
export function frame(
  language: Language,
  of: { shop: OfShop | null; path: string | null; query?: string; step: 1 | 2 | 3 | null },
  parts: Markup | readonly Markup[],
): TicketPage {
  const words = intakeWords[language];
  const name = of.shop === null ? 'Một Cửa' : language === 'en' ? of.shop.nameEn : of.shop.nameVi;
  const steps = { 1: words.stepChoose, 2: words.stepFill, 3: words.stepSend } as const;
  // A page that cannot be asked for again has no other languages: it would be gone.
  const top =
    of.path === null
      ? markup`<header><p class="shop"${language !== 'en' && markup` lang="vi"`}>${name}</p></header>`
      : topPart(name, language, of.path, of.query);
  const body = markup`${top}
<main class="look-up intake">
  ${of.step !== null && markup`<p class="age" id="step">${words.stepOf(of.step, steps[of.step])}</p>`}
  ${parts}
</main>`;
  return { title: words.title, language, mood: 'look-up', body: body.text };
}
