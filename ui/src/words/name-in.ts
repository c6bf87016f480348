import type { Language } from '@motcua/contracts/languages';

type Named = { nameVi: string; nameEn: string; nameKm?: string | null };

/** The name of a sector, a shop, a procedure or a priority class in a language; Vietnamese where it has no Khmer name. */
export function nameIn(named: Named, language: Language): string {
  if (language === 'en') return named.nameEn;
  return (language === 'km' ? named.nameKm : null) ?? named.nameVi;
}

/** The language of the name that `nameIn` gives, so that it is drawn and pronounced as what it is. */
export const nameLanguage = (named: Named, language: Language): Language =>
  language === 'km' && !named.nameKm ? 'vi' : language;
