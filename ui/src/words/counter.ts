import type { SameWords, StaffCatalogues } from './catalogue.ts';
import { counterEn } from './counter.en.ts';
import { counterVi } from './counter.vi.ts';

export type CounterWords = SameWords<typeof counterVi>;

/** The words of the clerk's screen. */
export const counterWords: StaffCatalogues<typeof counterVi> = { vi: counterVi, en: counterEn };
