import type { Catalogues } from './catalogue.ts';
import { offlineEn } from './offline.en.ts';
import { offlineKm } from './offline.km.ts';
import { offlineVi } from './offline.vi.ts';

/** The words of a kiosk that works without the house. */
export const offlineWords: Catalogues<typeof offlineVi> = { vi: offlineVi, km: offlineKm, en: offlineEn };
