import type { Language } from '@motcua/contracts/languages';
import { promptsEn } from './prompts.en.ts';
import { promptsKm } from './prompts.km.ts';
import { promptsVi } from './prompts.vi.ts';
import type { Region } from './region.ts';
import type { ClipToken } from './token.ts';

/** What is said in each recording of a pack, by the recording's token. */
export type Prompts = ReadonlyMap<ClipToken, string>;

/**
 * Everything a pack of a language must hold, with the words to say.
 * @param region how Vietnamese is spoken; the other languages know no difference
 */
export function prompts(language: Language, region: Region): Prompts {
  if (language === 'vi') return promptsVi(region);
  return language === 'en' ? promptsEn : promptsKm;
}
