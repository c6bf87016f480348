import { shortDeskEn } from './short-desk.en.ts';
import { shortDeskVi } from './short-desk.vi.ts';

/** The words of the short queue on the screens of the staff. */
export const shortDeskWords = { vi: shortDeskVi, en: shortDeskEn };
