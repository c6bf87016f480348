import type { Catalogues } from './catalogue.ts';

const vi = { thisScreen: 'Màn hình này' };

/** What a screen says when somebody of the staff looks for it. */
export const screenNameWords: Catalogues<typeof vi> = {
  vi,
  km: { thisScreen: 'អេក្រង់នេះ' },
  en: { thisScreen: 'This screen' },
};
