import { apologyDraftEn } from './apology-draft.en.ts';
import { apologyDraftVi } from './apology-draft.vi.ts';
import type { StaffCatalogues } from './catalogue.ts';

/** The words of the letter of apology that waits to be signed. */
export const apologyDraftWords: StaffCatalogues<typeof apologyDraftVi> = {
  vi: apologyDraftVi,
  en: apologyDraftEn,
};
