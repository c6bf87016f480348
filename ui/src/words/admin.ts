import { adminEn } from './admin.en.ts';
import { adminVi } from './admin.vi.ts';
import type { SameWords, StaffCatalogues } from './catalogue.ts';

export type AdminWords = SameWords<typeof adminVi>;

/** The words of the administrator's pages. */
export const adminWords: StaffCatalogues<typeof adminVi> = { vi: adminVi, en: adminEn };
