import type { Language } from '@motcua/contracts/languages';

/** Each language by its own name; languages are words, never flags. The order is the order of the buttons. */
export const languageNames: Readonly<Record<Language, string>> = {
  vi: 'Tiếng Việt',
  km: 'ភាសាខ្មែរ',
  en: 'English',
};

/** The languages of whoever comes to the shop, in the order in which they are offered. */
export const languages: readonly Language[] = ['vi', 'km', 'en'];

/** The languages of the screens on which staff work. */
export const staffLanguages = ['vi', 'en'] as const satisfies readonly Language[];
