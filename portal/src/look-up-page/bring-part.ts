import type { PublicDossier } from '@motcua/contracts/dossiers';
import { intakeLimits } from '@motcua/contracts/intake-limits';
import type { Language } from '@motcua/contracts/languages';
import { intakeFilesWords } from '@motcua/ui/words/intake-files.ts';
import { faultPart } from '../intake-page/fault-part.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';
import type { Asking } from './look-up-page.ts';

/**
 * What is missing, sent from where its holder sits. Code and files go in a body; what only the holder knows is asked for
 * again, because no page of the house is ever written with it.
 */
export function bringPart({ code }: PublicDossier, language: Language, { key, bring }: Asking): Markup {
  const words = intakeFilesWords[language];
  const megabytes = intakeLimits.fileBytes / 1_024 ** 2;
  return markup`<form class="stop intake" id="bring" method="post" action="/h/files?lang=${language}" enctype="multipart/form-data">
    <h2>${words.bringTitle}</h2>
    ${faultPart(bring === 'done' ? null : (bring ?? null), [], language)}
    <input type="hidden" name="key" value="${key ?? ''}"><input type="hidden" name="code" value="${code}">
    <label for="paper-0">${words.bringFiles}</label>
    <input type="file" id="paper-0" name="paper-0" multiple required accept="application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png" aria-describedby="bring-hint">
    <p class="hint" id="bring-hint">${words.filesHint(intakeLimits.files, megabytes)}</p>
    <div class="bring-factor"><label for="bring-factor">${words.bringFactor}</label>
    <input id="bring-factor" name="factor" class="field" required minlength="4" maxlength="60" autocomplete="off"></div>
    <button type="submit" class="chief" id="bring-it">${words.bringSend}</button>
  </form>`;
}
