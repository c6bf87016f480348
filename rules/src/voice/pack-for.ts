import type { Language } from '@motcua/contracts/languages';
import type { Region } from './region.ts';

/** The name of the pack that speaks a language in a region. */
export function packFor(language: Language, region: Region): string {
  return language === 'vi' ? `vi-${region}` : language;
}
