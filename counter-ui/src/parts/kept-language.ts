import type { Language } from '@motcua/contracts/queue';
import { languages } from '@motcua/ui/words/languages.ts';

const shelf = 'motcua.counter.language';

/** The language this machine's clerk chose last; Vietnamese until then. */
export function keptLanguage(): Language {
  const kept = localStorage.getItem(shelf);
  return languages.find((language) => language === kept) ?? 'vi';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(shelf, language);
}
