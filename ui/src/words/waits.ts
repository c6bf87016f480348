import type { StaffCatalogues } from './catalogue.ts';
import { waitsEn } from './waits.en.ts';
import { waitsVi } from './waits.vi.ts';

/** The words of the page about told and real waits. */
export const waitsWords: StaffCatalogues<typeof waitsVi> = { vi: waitsVi, en: waitsEn };
