import type { Language } from '@motcua/contracts/languages';
import type { ProblemCode, ProblemParams } from '@motcua/contracts/problems';
import { phoneTakeWords } from '@motcua/ui/words/phone-take.ts';
import { problemInWords } from '@motcua/ui/words/problems.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';

/** What was refused just now; `said`: in words already, where the page is drawn again around it. */
export type Fault = { code: ProblemCode; params: ProblemParams } | { code: 'no-cookie' } | { said: string };

/** What was refused, where a screen reader hears it and an eye finds it first. */
export function faultPart(fault: Fault | null, language: Language): Markup | null {
  if (fault === null) return null;
  return markup`<p class="warning fault" role="alert" id="fault">${inWords(fault, language)}</p>`;
}

function inWords(fault: Fault, language: Language): string {
  if ('said' in fault) return fault.said;
  if (fault.code === 'no-cookie') return phoneTakeWords[language].noCookie;
  return problemInWords(fault.code, fault.params, language);
}
