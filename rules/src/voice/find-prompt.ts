import type { Language } from '@motcua/contracts/languages';
import { prompts } from './prompts.ts';
import type { ClipToken } from './token.ts';

/** The prompt of a language with this name, as a token; null where a pack of the language has none. */
export function findPrompt(language: Language, name: string): ClipToken | null {
  return [...prompts(language, 'south').keys()].find((token) => token === name) ?? null;
}
