import { takeForEn } from './take-for.en.ts';
import { takeForVi } from './take-for.vi.ts';

/** The words of a number that staff take for somebody. */
export const takeForWords = { vi: takeForVi, en: takeForEn };
