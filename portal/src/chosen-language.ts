import type { Language } from '@motcua/contracts/languages';

const place = 'motcua.phone.language';

/** The language of this page: asked for in the address, chosen before on this phone, or the one the house wrote it in. */
export function chosenLanguage(search: string): Language {
  const wished = [new URLSearchParams(search).get('lang'), remembered(), document.documentElement.lang];
  return known(wished.find((one) => known(one) !== null)) ?? 'vi';
}

/** Keeps the choice on this phone; where nothing may be kept, it lasts as long as the page. */
export function rememberLanguage(language: Language): Language {
  try {
    localStorage.setItem(place, language);
  } catch {
    // A private window may refuse.
  }
  return language;
}

function remembered(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

function known(text: string | null | undefined): Language | null {
  return text === 'vi' || text === 'km' || text === 'en' ? text : null;
}
