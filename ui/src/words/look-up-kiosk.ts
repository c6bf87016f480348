import type { Catalogues } from './catalogue.ts';
import { lookUpKioskEn } from './look-up-kiosk.en.ts';
import { lookUpKioskKm } from './look-up-kiosk.km.ts';
import { lookUpKioskVi } from './look-up-kiosk.vi.ts';

/** The look-up at the kiosk, in every language. */
export const lookUpKioskWords: Catalogues<typeof lookUpKioskVi> = {
  vi: lookUpKioskVi,
  km: lookUpKioskKm,
  en: lookUpKioskEn,
};
