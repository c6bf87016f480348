import type { StaffLanguage } from '@motcua/contracts/languages';
import { staffLanguages } from '@motcua/ui/words/languages.ts';

const shelf = 'motcua.counter.language';

/** The language this machine's clerk chose last; Vietnamese until then. */
export function keptLanguage(): StaffLanguage {
  const kept = localStorage.getItem(shelf);
  return staffLanguages.find((language) => language === kept) ?? 'vi';
}

export function keepLanguage(language: StaffLanguage): void {
  localStorage.setItem(shelf, language);
}
