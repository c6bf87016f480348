import { boardLookEn } from './board-look.en.ts';
import { boardLookVi } from './board-look.vi.ts';
import type { StaffCatalogues } from './catalogue.ts';

/** The words of the dialog in which a board is set, and of the button that finds it. */
export const boardLookWords: StaffCatalogues<typeof boardLookVi> = { vi: boardLookVi, en: boardLookEn };
