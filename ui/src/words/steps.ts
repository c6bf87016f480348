import type { StaffCatalogues } from './catalogue.ts';
import { stepsEn } from './steps.en.ts';
import { stepsVi } from './steps.vi.ts';

/** The words of the steps of other agencies, and of what the history says of them. */
export const stepsWords: StaffCatalogues<typeof stepsVi> = { vi: stepsVi, en: stepsEn };
