import type { Language } from '@motcua/contracts/languages';
import type { Region } from '@motcua/rules/voice/region';

/** How a pack is spoken by the machine. */
export type Recipe = {
  lang: Language;
  region: Region;
  voice: string;
  wordsPerMinute: number;
  gapMs: number;
};

/** The packs a machine can speak. The engine has no Khmer voice: that pack waits for a person. */
export const recipes: readonly Recipe[] = [
  { lang: 'vi', region: 'north', voice: 'vi', wordsPerMinute: 135, gapMs: 40 },
  { lang: 'vi', region: 'south', voice: 'vi-vn-x-south', wordsPerMinute: 135, gapMs: 40 },
  { lang: 'en', region: 'south', voice: 'en-us', wordsPerMinute: 140, gapMs: 40 },
];
