import type { StaffCatalogues } from './catalogue.ts';
import { lateSharesEn } from './late-shares.en.ts';
import { lateSharesVi } from './late-shares.vi.ts';

/** The words for the part of each agency in a lateness. */
export const lateSharesWords: StaffCatalogues<typeof lateSharesVi> = { vi: lateSharesVi, en: lateSharesEn };
