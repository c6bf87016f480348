import type { SameWords } from './catalogue.ts';
import type { intakeFilesVi } from './intake-files.vi.ts';

/** What is said of files that are sent from home, now or when something was missing, in English. */
export const intakeFilesEn: SameWords<typeof intakeFilesVi> = {
  filesHint: (most, megabytes) =>
    `Clear photographs or PDF, JPEG, PNG files; each up to ${megabytes} MB, ${most} files in all.`,
  consentNeeded: 'Please tick that you agree before sending.',
  tooLarge: 'The files are too large. Please send fewer files or smaller pictures.',
  fileLarge: (paper, megabytes) =>
    `The file for “${paper}” is over ${megabytes} MB. Please choose a smaller one.`,
  fileKind: (paper) => `The file for “${paper}” is no PDF, JPEG or PNG. Please choose another.`,
  fileMany: (most) => `Too many files. Please send at most ${most}.`,
  fileNeeded: 'Please send at least one paper.',
  chooseAgain: 'Please choose the files again, then send.',
  otherFile: 'other papers',
  sentBefore: 'This dossier was sent already. Look it up with the number you got, or start a new one.',
  tooFast: (seconds) =>
    `Too many dossiers came from here. Please try again in ${Math.ceil(seconds / 60)} min.`,
  bringTitle: 'Send what is missing right here',
  bringFiles: 'Choose the files',
  bringFactor: 'The secret, or the last four digits of the identity number or telephone',
  bringSend: 'Send the missing papers',
  brought: 'The papers have arrived. They are looked at within 8 working hours, counted anew.',
  nothingAsked: 'This dossier is not waiting for papers now.',
};
