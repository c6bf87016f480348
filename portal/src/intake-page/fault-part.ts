import { intakeLimits } from '@motcua/contracts/intake-limits';
import type { Language } from '@motcua/contracts/languages';
import type { ProblemCode, ProblemParams } from '@motcua/contracts/problems';
import { intakeFilesWords } from '@motcua/ui/words/intake-files.ts';
import { problemInWords } from '@motcua/ui/words/problems.ts';
import { type Markup, markup } from '../ticket-page/markup.ts';

/** Why nothing was kept, as the house says it; or that the box of consent is empty. */
export type IntakeFault = { code: ProblemCode; params: ProblemParams } | { code: 'no-consent' };

/**
 * What was refused, where a screen reader hears it and an eye finds it first. Without a fault it is an empty line, so
 * that a script can write into it what it sees before anything is sent.
 * @param papers the names on the checklist: a file is refused by the name of its paper
 */
export function faultPart(fault: IntakeFault | null, papers: readonly string[], language: Language): Markup {
  if (fault === null)
    return markup`<p class="warning fault" role="alert" id="fault" tabindex="-1" hidden></p>`;
  const said = faultInWords(fault, papers, language);
  // Without a script the page was written anew, and no browser gives chosen files back to it.
  const again =
    losesFiles.has(fault.code) &&
    markup`<span class="chosen-again"> ${intakeFilesWords[language].chooseAgain}</span>`;
  return markup`<p class="warning fault" role="alert" id="fault" tabindex="-1">${said}${again}</p>`;
}

const losesFiles: ReadonlySet<string> = new Set([
  'no-consent',
  'body-too-large',
  'file-refused',
  'slow-down',
]);

function faultInWords(fault: IntakeFault, papers: readonly string[], language: Language): string {
  const words = intakeFilesWords[language];
  switch (fault.code) {
    case 'no-consent':
      return words.consentNeeded;
    case 'papers-missing':
      return words.fileNeeded;
    case 'body-too-large':
      return words.tooLarge;
    case 'idempotency-key-reused':
      return words.sentBefore;
    case 'slow-down':
      return words.tooFast(Number(fault.params.seconds ?? 60));
    case 'wrong-dossier-state':
      return words.nothingAsked;
    case 'file-refused':
      return fileInWords(fault.params, papers, language);
    default:
      return problemInWords(fault.code, fault.params, language);
  }
}

function fileInWords({ paper, wrong }: ProblemParams, papers: readonly string[], language: Language): string {
  const words = intakeFilesWords[language];
  const name = papers[Number(paper ?? 0) - 1] ?? words.otherFile;
  if (wrong === 'large') return words.fileLarge(name, intakeLimits.fileBytes / 1_024 ** 2);
  return wrong === 'kind' ? words.fileKind(name) : words.fileMany(intakeLimits.files);
}
