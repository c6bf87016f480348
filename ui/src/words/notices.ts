import type { StaffCatalogues } from './catalogue.ts';
import { noticesEn } from './notices.en.ts';
import { noticesVi } from './notices.vi.ts';

/** The words of the page on which the boards' sentences are written. */
export const noticesWords: StaffCatalogues<typeof noticesVi> = { vi: noticesVi, en: noticesEn };
