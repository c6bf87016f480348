import type { Language, StaffLanguage } from '@motcua/contracts/languages';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Catalogue, Catalogues, SameWords, StaffCatalogues } from './catalogue.ts';

type Spoken = { language: Language; speak: (language: Language) => void };

const SpokenContext = createContext<Spoken>({ language: 'vi', speak: () => undefined });

/** Gives everything inside it a language, and tells the page which one, so that screen readers pronounce it right. */
export function LanguageProvider({ initial = 'vi', children }: { initial?: Language; children: ReactNode }) {
  const [language, speak] = useState<Language>(initial);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo(() => ({ language, speak }), [language]);
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

/** The language in use and the act that changes it. */
export function useLanguage(): Spoken {
  return use(SpokenContext);
}

/** A screen's words in the language in use. */
export function useWords<Vietnamese extends Catalogue>(
  catalogues: Catalogues<Vietnamese>,
): SameWords<Vietnamese> {
  return catalogues[use(SpokenContext).language];
}

/** The language in use on a screen of the staff, and the act that changes it. */
export function useStaffLanguage(): { language: StaffLanguage; speak: (language: StaffLanguage) => void } {
  const { language, speak } = use(SpokenContext);
  return { language: staffLanguage(language), speak };
}

/** A staff screen's words in the language in use. */
export function useStaffWords<Vietnamese extends Catalogue>(
  catalogues: StaffCatalogues<Vietnamese>,
): SameWords<Vietnamese> {
  return catalogues[staffLanguage(use(SpokenContext).language)];
}

/** Where a staff screen has no words in a language, it speaks the language of the office. */
const staffLanguage = (language: Language): StaffLanguage => (language === 'km' ? 'vi' : language);
