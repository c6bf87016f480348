import type { Language } from '@motcua/contracts/languages';
import type { ProblemCode, ProblemParams } from '@motcua/contracts/problems';
import type { ProblemWords } from './problem-words.ts';
import { problemsEn } from './problems.en.ts';
import { problemsKm } from './problems.km.ts';
import { problemsVi } from './problems.vi.ts';

type SomeWords = Partial<ProblemWords> & Pick<ProblemWords, 'internal'>;
const words: Record<Language, SomeWords> = { vi: problemsVi, km: problemsKm, en: problemsEn };

/** The sentence a person reads instead of a code. A code newer than this screen is read as trouble of the house. */
export function problemInWords(code: ProblemCode, params: ProblemParams, language: Language): string {
  const sentence = words[language][code] ?? words[language].internal;
  return sentence(params);
}
