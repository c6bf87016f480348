import type { Language } from '@motcua/contracts/queue';

/** The name of a sector, a shop, a procedure or a priority class in a language. */
export const nameIn = (named: { nameVi: string; nameEn: string }, language: Language): string =>
  language === 'vi' ? named.nameVi : named.nameEn;
