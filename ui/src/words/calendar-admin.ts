import { calendarAdminEn } from './calendar-admin.en.ts';
import { calendarAdminVi } from './calendar-admin.vi.ts';
import type { StaffCatalogues } from './catalogue.ts';

/** The words of the page on which the working calendar is read and changed. */
export const calendarAdminWords: StaffCatalogues<typeof calendarAdminVi> = {
  vi: calendarAdminVi,
  en: calendarAdminEn,
};
