import type { Catalogues } from './catalogue.ts';
import { lookUpEn } from './look-up.en.ts';
import { lookUpKm } from './look-up.km.ts';
import { lookUpVi } from './look-up.vi.ts';

/** What somebody is told who asks after their dossier, in every language. */
export const lookUpWords: Catalogues<typeof lookUpVi> = { vi: lookUpVi, km: lookUpKm, en: lookUpEn };
