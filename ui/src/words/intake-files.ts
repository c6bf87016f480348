import type { Catalogues } from './catalogue.ts';
import { intakeFilesEn } from './intake-files.en.ts';
import { intakeFilesKm } from './intake-files.km.ts';
import { intakeFilesVi } from './intake-files.vi.ts';

/** What is said of files that are sent from home: apart from the other words of sending, which the look-up does not need. */
export const intakeFilesWords: Catalogues<typeof intakeFilesVi> = {
  vi: intakeFilesVi,
  km: intakeFilesKm,
  en: intakeFilesEn,
};
