import type { Language } from '@motcua/contracts/queue';

/** Each language by its own name; languages are words, never flags. The order is the order of the buttons. */
export const languageNames: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** The languages whose catalogues exist, in the order in which they are offered. */
export const languages: readonly Language[] = ['vi', 'en'];
