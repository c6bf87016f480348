import { applicantLettersEn } from './applicant-letters.en.ts';
import { applicantLettersKm } from './applicant-letters.km.ts';
import { applicantLettersVi } from './applicant-letters.vi.ts';
import type { Catalogues } from './catalogue.ts';

/** What an applicant is told who left an address or a telephone, in every language. */
export const applicantLettersWords: Catalogues<typeof applicantLettersVi> = {
  vi: applicantLettersVi,
  km: applicantLettersKm,
  en: applicantLettersEn,
};
