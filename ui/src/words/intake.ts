import type { Catalogues } from './catalogue.ts';
import { intakeEn } from './intake.en.ts';
import { intakeKm } from './intake.km.ts';
import { intakeVi } from './intake.vi.ts';

/** What somebody reads who sends a dossier from home, in every language. */
export const intakeWords: Catalogues<typeof intakeVi> = { vi: intakeVi, km: intakeKm, en: intakeEn };
