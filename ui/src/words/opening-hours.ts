import type { StaffCatalogues } from './catalogue.ts';
import { openingHoursEn } from './opening-hours.en.ts';
import { openingHoursVi } from './opening-hours.vi.ts';

/** The words for opening hours that change with time. */
export const openingHoursWords: StaffCatalogues<typeof openingHoursVi> = {
  vi: openingHoursVi,
  en: openingHoursEn,
};
