import { dossierNoticesEn } from './dossier-notices.en.ts';
import { dossierNoticesVi } from './dossier-notices.vi.ts';

/** The words of the reminders about deadlines. */
export const dossierNoticesWords = { vi: dossierNoticesVi, en: dossierNoticesEn };
