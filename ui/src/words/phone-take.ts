import type { Catalogues } from './catalogue.ts';
import { phoneTakeEn } from './phone-take.en.ts';
import { phoneTakeKm } from './phone-take.km.ts';
import { phoneTakeVi } from './phone-take.vi.ts';

/** The words of a number by phone in every language. */
export const phoneTakeWords: Catalogues<typeof phoneTakeVi> = {
  vi: phoneTakeVi,
  km: phoneTakeKm,
  en: phoneTakeEn,
};
