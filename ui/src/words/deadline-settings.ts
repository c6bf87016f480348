import type { StaffCatalogues } from './catalogue.ts';
import { deadlineSettingsEn } from './deadline-settings.en.ts';
import { deadlineSettingsVi } from './deadline-settings.vi.ts';

/** The words of the page on which a shop sets its deadlines. */
export const deadlineSettingsWords: StaffCatalogues<typeof deadlineSettingsVi> = {
  vi: deadlineSettingsVi,
  en: deadlineSettingsEn,
};
