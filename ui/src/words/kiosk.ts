import type { Catalogues } from './catalogue.ts';
import { kioskEn } from './kiosk.en.ts';
import { kioskKm } from './kiosk.km.ts';
import { kioskVi } from './kiosk.vi.ts';

/** The kiosk's words in every language. */
export const kioskWords: Catalogues<typeof kioskVi> = { vi: kioskVi, km: kioskKm, en: kioskEn };
