import type { StaffCatalogues } from './catalogue.ts';
import { dossiersEn } from './dossiers.en.ts';
import { dossiersVi } from './dossiers.vi.ts';

/** The words of the work lists and of a dossier's page. */
export const dossiersWords: StaffCatalogues<typeof dossiersVi> = { vi: dossiersVi, en: dossiersEn };
