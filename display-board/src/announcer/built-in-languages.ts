import type { Language } from '@motcua/contracts/languages';

/** Filled in when the board is built, out of the manifests of the packs: those that somebody has recorded. */
declare const __VOICE_LANGUAGES__: readonly Language[];

/** The languages in which the board can speak by itself. */
export const builtInLanguages: readonly Language[] = __VOICE_LANGUAGES__;
