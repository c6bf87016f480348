import { boardEn } from './board.en.ts';
import { boardKm } from './board.km.ts';
import { boardVi } from './board.vi.ts';
import type { Catalogues } from './catalogue.ts';

/** The hall board's words in every language. */
export const boardWords: Catalogues<typeof boardVi> = { vi: boardVi, km: boardKm, en: boardEn };
