import type { Catalogues } from './catalogue.ts';
import { phoneEn } from './phone.en.ts';
import { phoneKm } from './phone.km.ts';
import { phoneVi } from './phone.vi.ts';

/** The words of the followed ticket in every language. */
export const phoneWords: Catalogues<typeof phoneVi> = { vi: phoneVi, km: phoneKm, en: phoneEn };
