import type { Catalogues } from './catalogue.ts';
import { shortErrandsEn } from './short-errands.en.ts';
import { shortErrandsKm } from './short-errands.km.ts';
import { shortErrandsVi } from './short-errands.vi.ts';

/** What somebody comes for who waits in the short queue, in every language. */
export const shortErrandsWords: Catalogues<typeof shortErrandsVi> = {
  vi: shortErrandsVi,
  km: shortErrandsKm,
  en: shortErrandsEn,
};
