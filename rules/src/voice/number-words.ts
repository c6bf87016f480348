import type { Language } from '@motcua/contracts/languages';
import { numberWordsEn } from './number-words.en.ts';
import { numberWordsKm } from './number-words.km.ts';
import { numberWordsVi } from './number-words.vi.ts';

const inLanguage: Readonly<Record<Language, (number: number) => string[]>> = {
  vi: numberWordsVi,
  en: numberWordsEn,
  km: numberWordsKm,
};

/**
 * The words a number is said with, as the names of a pack's recordings.
 * @param number a whole number from 0 to 999
 * @throws RangeError for any other
 */
export function numberWords(number: number, language: Language): string[] {
  if (!Number.isInteger(number) || number < 0 || number > 999)
    throw new RangeError(`a number is said from 0 to 999, not ${number}`);
  return inLanguage[language](number);
}
